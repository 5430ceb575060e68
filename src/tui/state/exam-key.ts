import { bodyHeight, clamp } from '../lines/layout.ts';
import type { AppState, TaskState } from './app-state.ts';
import { ask } from './ask.ts';
import { type Key, letterOf } from './key.ts';
import { openNeighbour, openTask } from './open-task.ts';
import { moved } from './scroll.ts';
import { taskKey } from './task-key.ts';

/** Keys over all tasks of an exam. */
export function examHomeKey(state: AppState, key: Key): AppState {
  const position = moved(state.cursor, key, bodyHeight(state.size));
  if (position !== undefined) return { ...state, cursor: clamp(position, 0, state.exercises.length - 1) };
  if (key === 'enter') return isPaused(state) ? state : openTask(state, state.cursor);
  return typeof key === 'string' ? state : sharedKey(state, letterOf(key));
}

/** What a task of an exam has no keys for: hints, solutions, lessons, comparisons. */
const withheld = 'hslx';

/** Keys in an open task of an exam. */
export function examTaskKey(state: AppState, task: TaskState, key: Key, height: number): AppState {
  if (key === 'escape') return ask({ ...state, task: undefined }, { type: 'close' });
  if (typeof key === 'object') {
    const letter = letterOf(key);
    if (letter === 'n') return openNeighbour(state, 1);
    if (letter === 'b') return openNeighbour(state, -1);
    if (withheld.includes(letter)) return state;
    if ('fEpq?'.includes(letter)) return sharedKey(state, letter);
  }
  return taskKey(state, task, key, height);
}

function sharedKey(state: AppState, letter: string): AppState {
  switch (letter) {
    case 'f':
      return ask(state, { type: 'flag', task: state.cursor });
    case 'E':
      return { ...state, overlay: { kind: 'confirm', about: { kind: 'end-exam' } } };
    case 'p':
      return state.exam?.paper.allowPause === true
        ? ask({ ...state, task: undefined }, { type: 'close' }, { type: 'pause' })
        : { ...state, notice: { kind: 'no-pause' } };
    case '?':
      return { ...state, overlay: { kind: 'help', scroll: 0 } };
    case 'q':
      return { ...state, overlay: { kind: 'confirm', about: { kind: 'leave-exam' } } };
    default:
      return state;
  }
}

function isPaused({ exam }: AppState): boolean {
  return exam?.pausedAt !== undefined;
}
