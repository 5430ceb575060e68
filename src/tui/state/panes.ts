import { isDivided } from '../lines/layout.ts';
import { type LowerPane, type PaneName, paneNames, type Size, type TaskState } from './app-state.ts';

const lowerPanes: readonly LowerPane[] = ['answer', 'cluster', 'diff'];

/** Shows a pane and gives it the keys that scroll. */
export function showPane(task: TaskState, pane: PaneName): TaskState {
  const lower = lowerPanes.find((name) => name === pane) ?? task.lower;
  return { ...task, focus: pane, lower };
}

/** The pane after or before: of those on the screen, or of all where one has the screen to itself. */
export function nextPane(task: TaskState, size: Size, step: 1 | -1): TaskState {
  const panes = isDivided(size) && !task.zoomed ? (['task', 'requirements', task.lower] as const) : paneNames;
  return showPane(task, turned(panes, task.focus, step));
}

/** Another pane in the place below task and requirements. */
export function turnLower(task: TaskState, size: Size): TaskState {
  if (!isDivided(size) || task.zoomed) return nextPane(task, size, 1);
  const lower = turned(lowerPanes, task.lower, 1);
  const focus = task.focus === task.lower ? lower : task.focus;
  return { ...task, lower, focus };
}

function turned<T>(list: readonly T[], current: T, step: 1 | -1): T {
  const index = (list.indexOf(current) + step + list.length) % list.length;
  return list[index] ?? current;
}
