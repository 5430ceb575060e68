import { progressOf } from '../../progress/progress-of.ts';
import { isDivided } from '../lines/layout.ts';
import type { AppState, TaskState } from './app-state.ts';
import { ask } from './ask.ts';
import { listedExercises } from './listed-exercises.ts';

/** Opens the task at an index; nothing happens where there is none. */
export function openTask(state: AppState, index: number): AppState {
  const exercise = state.exercises[index];
  if (exercise === undefined) return state;
  const task: TaskState = {
    exercise,
    file: '',
    answer: undefined,
    metBefore: progressOf(state.progress, exercise.id).lastMet,
    reference: undefined,
    watched: false,
    editor: undefined,
    focus: isDivided(state.size) ? 'requirements' : 'task',
    lower: 'answer',
    zoomed: false,
    scroll: { task: 0, requirements: 0, answer: 0, cluster: 0, diff: 0 },
  };
  return ask({ ...state, cursor: index, task }, { type: 'open', id: exercise.id });
}

/** The next or previous one that is listed, though the open one may be listed no more: it may have been solved. */
export function openNeighbour(state: AppState, step: 1 | -1): AppState {
  const index = neighbour(state, step);
  if (index !== undefined) return openTask(state, index);
  return { ...state, notice: { kind: step === 1 ? 'last-exercise' : 'first-exercise' } };
}

function neighbour(state: AppState, step: 1 | -1): number | undefined {
  const listed = listedExercises(state);
  return step === 1 ? listed.find((index) => index > state.cursor) : listed.findLast((index) => index < state.cursor);
}
