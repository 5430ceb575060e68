import type { Exam } from '../../exam/exam.ts';
import { isDivided } from '../lines/layout.ts';
import { type LowerPane, type PaneName, paneNames, type Size, type TaskState } from './app-state.ts';

interface Screen {
  readonly size: Size;
  readonly exam: Exam | undefined;
}

/** In the order of their numbers. An exam compares nothing with a reference answer. */
export function panesOf({ exam }: Pick<Screen, 'exam'>): readonly PaneName[] {
  return exam === undefined ? paneNames : paneNames.filter((name) => name !== 'diff');
}

export function lowerPanesOf(screen: Pick<Screen, 'exam'>): readonly LowerPane[] {
  return panesOf(screen).filter((name) => name !== 'task' && name !== 'requirements');
}

/** Shows a pane and gives it the keys that scroll. */
export function showPane(task: TaskState, pane: PaneName): TaskState {
  return { ...task, focus: pane, lower: pane === 'task' || pane === 'requirements' ? task.lower : pane };
}

/** The pane after or before: of those on the screen, or of all where one has the screen to itself. */
export function nextPane(task: TaskState, screen: Screen, step: 1 | -1): TaskState {
  const divided = isDivided(screen.size) && !task.zoomed;
  return showPane(task, turned(divided ? ['task', 'requirements', task.lower] : panesOf(screen), task.focus, step));
}

/** Another pane in the place below task and requirements. */
export function turnLower(task: TaskState, screen: Screen): TaskState {
  if (!isDivided(screen.size) || task.zoomed) return nextPane(task, screen, 1);
  const lower = turned(lowerPanesOf(screen), task.lower, 1);
  return { ...task, lower, focus: task.focus === task.lower ? lower : task.focus };
}

function turned<T>(list: readonly T[], current: T, step: 1 | -1): T {
  const index = (list.indexOf(current) + step + list.length) % list.length;
  return list[index] ?? current;
}
