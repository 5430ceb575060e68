import { bodyHeight } from '../lines/layout.ts';
import { paneLines } from '../lines/pane-lines.ts';
import type { AppEvent } from './app-event.ts';
import type { Answer, AppState, TaskState } from './app-state.ts';
import { confirmKey } from './confirm-key.ts';
import { listKey } from './list-key.ts';
import { overlayKey } from './overlay-key.ts';
import { withScrollInBounds } from './scroll.ts';
import { taskKey } from './task-key.ts';

/**
 * All that the app does with an event. Pure: what is to be done outside is put into `effects`, which begins empty with
 * each event because the shell has taken what was there.
 */
export function reduce(before: AppState, event: AppEvent): AppState {
  return withScrollInBounds(next({ ...before, effects: [] }, event));
}

function next(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case 'key': {
      const { overlay, task } = state;
      const quiet = { ...state, notice: undefined };
      if (overlay?.kind === 'confirm') return confirmKey(quiet, overlay, event.key);
      if (overlay !== undefined) return overlayKey(quiet, overlay, event.key);
      return task === undefined ? listKey(quiet, event.key) : taskKey(quiet, task, event.key);
    }
    case 'resized':
      return { ...state, size: event.size };
    case 'progress':
      return { ...state, progress: event.progress };
    case 'notice':
      return { ...state, notice: event.notice };
    case 'opened':
      return forTask(state, event.id, (task) => ({
        ...state,
        task: { ...task, file: event.file, watched: event.watched },
      }));
    case 'graded':
      return forTask(state, event.id, (task) => withAnswer(state, task, event.answer));
    case 'lesson':
      return forTask(state, event.id, () => ({
        ...state,
        overlay: { kind: 'lesson', markdown: event.markdown, scroll: 0 },
      }));
    case 'solution':
      return forTask(state, event.id, () => ({ ...state, overlay: { kind: 'solution', text: event.text, scroll: 0 } }));
  }
}

/** What comes back for a task that has been left meanwhile is dropped. */
function forTask(state: AppState, id: string, change: (task: TaskState) => AppState): AppState {
  return state.task?.exercise.id === id ? change(state.task) : state;
}

/** Shows the findings: where they would be out of sight, the requirements are scrolled to the top. */
function withAnswer(state: AppState, task: TaskState, answer: Answer | undefined): AppState {
  const graded = { ...task, answer };
  const { lines, heading } = paneLines(state, graded);
  const fits = lines.task.length <= bodyHeight(state.size);
  const firstTime = task.answer === undefined;
  const scroll = answer !== undefined && firstTime && !fits ? { ...task.scroll, task: heading } : task.scroll;
  return { ...state, task: { ...graded, scroll } };
}
