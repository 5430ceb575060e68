import { grade } from '../../../src/grading/grade.ts';
import type { Language } from '../../../src/model/localized.ts';
import type { AppEvent } from '../../../src/tui/state/app-event.ts';
import type { Answer, AppState } from '../../../src/tui/state/app-state.ts';
import { initialState } from '../../../src/tui/state/initial-state.ts';
import type { Key, NamedKey } from '../../../src/tui/state/key.ts';
import { reduce } from '../../../src/tui/state/reduce.ts';
import { exercises, rightAnswer } from '../exercises.ts';

export function stateOf(change: Partial<AppState> = {}): AppState {
  const language: Language = change.language ?? 'en';
  const start = initialState({
    language,
    style: { color: false, ascii: false },
    size: { columns: 80, rows: 24 },
    exercises,
    progress: new Map(),
    now: Date.UTC(2026, 0, 1),
  });
  return { ...start, ...change };
}

const named: readonly string[] = [
  'up',
  'down',
  'left',
  'right',
  'pageup',
  'pagedown',
  'home',
  'end',
  'enter',
  'escape',
  'tab',
  'shift-tab',
  'backspace',
  'delete',
  'ctrl-s',
  'ctrl-end',
];

/** `press(state, 'down', 'e')`. */
export function press(state: AppState, ...keys: readonly (NamedKey | string)[]): AppState {
  return keys.reduce((before, key) => send(before, { type: 'key', key: keyOf(key) }), state);
}

export function keyOf(key: string): Key {
  return named.includes(key) ? (key as NamedKey) : { character: key };
}

export function send(state: AppState, ...events: readonly AppEvent[]): AppState {
  return events.reduce(reduce, state);
}

export function answerOf(exerciseId: string, text: string): Answer {
  const exercise = exercises.find(({ id }) => id === exerciseId);
  if (exercise === undefined) throw new Error(exerciseId);
  return { text, result: grade(exercise, [{ name: `kubedrill/${exerciseId}.yaml`, text }]) };
}

/** The task open, as it is after the shell has looked for a file. */
export function opened(state: AppState, id: string): AppState {
  const cursor = state.exercises.findIndex((exercise) => exercise.id === id);
  const asked = press({ ...state, cursor }, 'enter');
  return send(asked, { type: 'opened', id, file: `kubedrill/${id}.yaml`, watched: true, reference: rightAnswer });
}
