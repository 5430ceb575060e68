import { remaining, warningDue } from '../../exam/exam-clock.ts';
import { markSaved, textOf } from '../editor/text-editor.ts';
import { isDivided } from '../lines/layout.ts';
import { focusedHeight } from '../lines/task-screen.ts';
import type { AppEvent } from './app-event.ts';
import type { Answer, AppState, TaskState } from './app-state.ts';
import { ask } from './ask.ts';
import { confirmKey } from './confirm-key.ts';
import { examHomeKey, examTaskKey } from './exam-key.ts';
import { homeKey } from './home-key.ts';
import type { Key } from './key.ts';
import { overlayKey } from './overlay-key.ts';
import { paste } from './paste.ts';
import { withScrollInBounds } from './scroll.ts';
import { searchKey } from './search-key.ts';
import { taskKey } from './task-key.ts';
import { writingKey } from './writing-key.ts';

/**
 * All that the app does with an event. Pure: what is to be done outside is put into `effects`, which begins empty with
 * each event because the shell has taken what was there.
 */
export function reduce(before: AppState, event: AppEvent): AppState {
  return withScrollInBounds(next({ ...before, effects: [] }, event));
}

function next(state: AppState, event: AppEvent): AppState {
  switch (event.type) {
    case 'key':
      return pressed({ ...state, notice: undefined }, event.key);
    case 'pasted':
      return paste({ ...state, notice: undefined }, event.text);
    case 'resized':
      return { ...state, size: event.size };
    case 'ticked':
      return ticked(state, event.now);
    case 'time-up':
      return ask(state, { type: 'quit' });
    case 'exam':
      return { ...state, exam: event.exam };
    case 'progress':
      return { ...state, progress: event.progress };
    case 'notice':
      return { ...state, notice: event.notice };
    case 'opened':
      return forTask(state, event.id, (task) => {
        const { file, watched, reference } = event;
        return { ...state, task: { ...task, file, watched, reference } };
      });
    case 'graded':
      return forTask(state, event.id, (task) => withAnswer(state, task, event.answer));
    case 'changed-elsewhere':
      return forTask(state, event.id, () => ({
        ...state,
        overlay: { kind: 'confirm', about: { kind: 'overwrite', text: event.text } },
      }));
    case 'lesson':
      return forTask(state, event.id, () => ({
        ...state,
        overlay: { kind: 'lesson', markdown: event.markdown, scroll: 0 },
      }));
    case 'solution':
      return forTask(state, event.id, () => ({ ...state, overlay: { kind: 'solution', text: event.text, scroll: 0 } }));
  }
}

function pressed(state: AppState, key: Key): AppState {
  const { overlay, task, home } = state;
  if (overlay?.kind === 'confirm') return confirmKey(state, overlay.about, key);
  if (overlay !== undefined) return overlayKey(state, overlay, key);
  if (task?.editor !== undefined) return writingKey(state, task, task.editor, key);
  if (task !== undefined) {
    const height = focusedHeight(state, task);
    return state.exam === undefined ? taskKey(state, task, key, height) : examTaskKey(state, task, key, height);
  }
  if (state.exam !== undefined) return examHomeKey(state, key);
  return home.typing ? searchKey(state, key) : homeKey(state, key);
}

/** The clock goes on; in an exam the candidate is warned as it comes to its end. */
function ticked(state: AppState, now: number): AppState {
  const { exam } = state;
  const minutes = exam && warningDue(remaining(exam, state.now), remaining(exam, now));
  return minutes === undefined ? { ...state, now } : { ...state, now, notice: { kind: 'minutes-left', minutes } };
}

/** What comes back for a task that has been left meanwhile is dropped. */
function forTask(state: AppState, id: string, change: (task: TaskState) => AppState): AppState {
  return state.task?.exercise.id === id ? change(state.task) : state;
}

/** An answer after another one is compared with that; the first one with what was kept of the last attempt. */
function withAnswer(state: AppState, task: TaskState, answer: Answer | undefined): AppState {
  const { editor: before } = task;
  const editor = before !== undefined && answer?.text === textOf(before) ? markSaved(before) : before;
  if (answer !== undefined && answer.text === task.answer?.text) return { ...state, task: { ...task, answer, editor } };
  const metBefore = task.answer === undefined ? task.metBefore : metIds(task.answer);
  // The task has been read by now; what was found is news.
  const isNews = answer !== undefined && task.focus === 'task' && !isDivided(state.size);
  return { ...state, task: { ...task, answer, editor, metBefore, focus: isNews ? 'requirements' : task.focus } };
}

function metIds({ result }: Answer): string[] {
  return result.requirements.flatMap(({ state, requirement }) => (state === 'met' ? [requirement.id] : []));
}
