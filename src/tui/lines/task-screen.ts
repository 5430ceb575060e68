import type { AppState, PaneName, TaskState } from '../state/app-state.ts';
import type { Line } from '../text/line.ts';
import { bodyHeight, isDivided, splitHeight, upperWidths, wholeWidth } from './layout.ts';
import { paneLines } from './pane-lines.ts';
import { writingLines } from './writing-lines.ts';

export interface PaneView {
  readonly name: PaneName;
  readonly lines: readonly Line[];
  readonly width: number;
  readonly height: number;
}

/**
 * The panes of the open task that are on the screen, whole: what does not fit is scrolled. Three: task and requirements
 * side by side and another one below; or one alone, below a row of tabs.
 */
export interface TaskScreen {
  readonly panes: readonly PaneView[];
}

export function taskScreen(state: AppState, task: TaskState): TaskScreen {
  const { size } = state;
  const pane = (name: PaneName, width: number) => ({ name, width, lines: paneLines(name, state, task, width) });
  // The editor shows a window of its text itself, as large as there is room for.
  const written = (width: number, height: number): PaneView | undefined =>
    task.editor && { name: 'answer', width, height, lines: writingLines(state, task.editor, task, { width, height }) };
  if (!isDivided(size) || task.zoomed) {
    const height = Math.max(1, bodyHeight(size) - 1);
    return { panes: [written(wholeWidth(size), height) ?? { ...pane(task.focus, wholeWidth(size)), height }] };
  }
  const widths = upperWidths(size);
  const left = pane('task', widths.task);
  const right = pane('requirements', widths.requirements);
  const below = task.editor === undefined ? pane(task.lower, wholeWidth(size)) : undefined;
  const longest = Math.max(left.lines.length, right.lines.length);
  const [upper, lower] = splitHeight(bodyHeight(size), longest, below?.lines.length ?? Number.MAX_SAFE_INTEGER);
  return {
    panes: [
      { ...left, height: upper },
      { ...right, height: upper },
      written(wholeWidth(size), lower) ?? { ...pane(task.lower, wholeWidth(size)), height: lower },
    ],
  };
}

/** Rows of the pane that scrolls. */
export function focusedHeight(state: AppState, task: TaskState): number {
  return taskScreen(state, task).panes.find(({ name }) => name === task.focus)?.height ?? 1;
}
