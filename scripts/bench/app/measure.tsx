import { EventEmitter } from 'node:events';
import { render } from 'ink';
import { grade } from '../../../src/grading/grade.ts';
import type { Exercise } from '../../../src/model/exercise.ts';
import { type AppStore, createStore } from '../../../src/tui/shell/app-store.ts';
import { initialState } from '../../../src/tui/state/initial-state.ts';
import { App } from '../../../src/tui/views/app.tsx';

/** A terminal that takes frames and shows nothing. */
class Screen extends EventEmitter {
  readonly columns = 120;
  readonly rows = 40;
  readonly isTTY = true;
  frames = 0;
  write(text: string): boolean {
    // Each change is framed by marks of synchronised output; an empty one draws nothing.
    if (text.length > 20) this.frames += 1;
    return true;
  }
}

class Keyboard extends EventEmitter {
  readonly isTTY = true;
  setRawMode = () => this;
  setEncoding = () => this;
  ref = () => this;
  unref = () => this;
  resume = () => this;
  pause = () => this;
  read = () => null;
}

export interface Measured {
  /** Milliseconds from a key to the frame that it makes, of each key. */
  readonly keys: readonly number[];
  /** Milliseconds to grade an answer anew and to draw what was found, of each save. */
  readonly saves: readonly number[];
}

/** Opens a task with an answer, scrolls through it, and saves it again and again. */
export async function measure(exercise: Exercise, text: string, rounds: number): Promise<Measured> {
  const screen = new Screen();
  const size = { columns: screen.columns, rows: screen.rows };
  const style = { color: true, ascii: false };
  const start = initialState({ language: 'en', style, size, exercises: [exercise], progress: new Map(), now: 0 });
  const store = createStore(start, () => undefined, fail);
  const streams = { stdout: screen as never, stdin: new Keyboard() as never };
  const app = render(<App store={store} onTerminal={() => undefined} />, {
    ...streams,
    interactive: true,
    patchConsole: false,
  });
  await settled();
  store.dispatch({ type: 'key', key: 'enter' });
  store.dispatch({ type: 'opened', id: exercise.id, file: 'answer.yaml', watched: true, reference: text });
  save(store, exercise, text, 0);
  await settled();
  store.dispatch({ type: 'key', key: { character: '3' } });
  await settled();
  const keys: number[] = [];
  const saves: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const up = round % 40 >= 20;
    keys.push(await timed(screen, () => store.dispatch({ type: 'key', key: up ? 'up' : 'down' })));
    await settled();
    saves.push(await timed(screen, () => save(store, exercise, text, round + 1)));
    await settled();
  }
  app.unmount();
  return { keys, saves };
}

/** Every save changes something that is seen. */
function save(store: AppStore, exercise: Exercise, text: string, round: number): void {
  const changed = text.replace('replicas: 3', `replicas: ${4 + (round % 2)}`);
  const result = grade(exercise, [{ name: 'answer.yaml', text: changed }]);
  store.dispatch({ type: 'graded', id: exercise.id, answer: { text: changed, result } });
}

async function timed(screen: Screen, work: () => void): Promise<number> {
  const before = screen.frames;
  const started = performance.now();
  work();
  while (screen.frames === before) await new Promise((resolve) => setImmediate(resolve));
  return performance.now() - started;
}

/** Longer than the shortest time between two frames, so that each is drawn at once. */
function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 40));
}

function fail(error: unknown): never {
  throw error;
}
