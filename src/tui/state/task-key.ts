import { progressOf } from '../../progress/progress-of.ts';
import { isWide } from '../lines/layout.ts';
import type { AppState, TaskState } from './app-state.ts';
import type { Key } from './key.ts';
import { ask, openTask } from './list-key.ts';
import { moved } from './scroll.ts';

export function taskKey(state: AppState, task: TaskState, key: Key): AppState {
  const position = moved(task.scroll[task.focus], key, state);
  if (position !== undefined) {
    return { ...state, task: { ...task, scroll: { ...task.scroll, [task.focus]: position } } };
  }
  if (key === 'escape') return ask({ ...state, task: undefined }, { type: 'close' }, { type: 'read-progress' });
  if (key === 'tab' && isWide(state.size)) {
    return { ...state, task: { ...task, focus: task.focus === 'task' ? 'requirements' : 'task' } };
  }
  return typeof key === 'string' ? state : letterKey(state, task, key.character);
}

function letterKey(state: AppState, task: TaskState, letter: string): AppState {
  const { id } = task.exercise;
  switch (letter) {
    case 'e':
      return ask(state, { type: 'edit', id });
    case 'g':
      return ask(state, { type: 'grade', id });
    case 'h':
      return nextHint(state, task);
    case 's':
      return maySeeSolution(state, id)
        ? ask(state, { type: 'show-solution', id })
        : { ...state, overlay: { kind: 'confirm', about: 'solution' } };
    case 'l':
      return ask(state, { type: 'show-lesson', id });
    case 'x':
      return { ...state, overlay: { kind: 'confirm', about: 'reset' } };
    case 'n':
      return neighbour(state, 1);
    case 'b':
      return neighbour(state, -1);
    case '?':
      return { ...state, overlay: { kind: 'help', scroll: 0 } };
    case 'q':
      return ask(state, { type: 'quit' });
    default:
      return state;
  }
}

/** Who has solved the task, or has seen the answer before, is not asked again. */
function maySeeSolution({ progress }: AppState, id: string): boolean {
  const { solved, solutionSeen } = progressOf(progress, id);
  return solved || solutionSeen;
}

/** One more hint, shown at once; that it was seen is kept by the shell. */
function nextHint(state: AppState, { exercise }: TaskState): AppState {
  const before = progressOf(state.progress, exercise.id);
  const count = before.hintsSeen + 1;
  const hints = exercise.requirements.filter(({ hint }) => hint !== undefined).length;
  if (count > hints) return { ...state, notice: { kind: 'no-hints' } };
  const progress = new Map(state.progress).set(exercise.id, { ...before, hintsSeen: count });
  return ask({ ...state, progress }, { type: 'keep-hints', id: exercise.id, count });
}

function neighbour(state: AppState, step: 1 | -1): AppState {
  const index = state.cursor + step;
  if (index < 0) return { ...state, notice: { kind: 'first-exercise' } };
  if (index >= state.exercises.length) return { ...state, notice: { kind: 'last-exercise' } };
  return openTask(state, index);
}
