import { startText } from '../answers/start-text.ts';
import type { AppState, TaskState } from './app-state.ts';
import { search } from './search-key.ts';
import { pasteWriting } from './writing-key.ts';

/** A text that was pasted: a search where one is typed, else an answer, about which the learner is asked first. */
export function paste(state: AppState, pasted: string): AppState {
  const text = pasted.replaceAll(/\r\n?/g, '\n');
  const { home, task } = state;
  if (task === undefined && home.typing) return search(state, home.search + text);
  if (task?.editor !== undefined) return pasteWriting(state, task, task.editor, text);
  if (text.trim() === '') return state;
  if (task === undefined) return { ...state, notice: { kind: 'open-first' } };
  return {
    ...state,
    overlay: { kind: 'confirm', about: { kind: 'paste', text, replaces: holdsOwn(task, state) } },
  };
}

/** True where the learner's file holds more than what it began with. */
function holdsOwn({ answer, exercise }: TaskState, { language }: AppState): boolean {
  return answer !== undefined && answer.text.trim() !== '' && answer.text !== startText(exercise, language);
}
