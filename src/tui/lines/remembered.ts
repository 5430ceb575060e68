import type { Result } from '../../model/result.ts';
import type { Line } from '../text/line.ts';

/**
 * The same function, which makes its lines once for a result and a context: a screen is drawn at each key, and what a
 * cluster makes of an answer takes too long for that. Only the last context is remembered, and a result's lines go with it.
 */
export function remembered<Rest extends readonly unknown[]>(
  make: (result: Result, ...rest: Rest) => readonly Line[],
): (result: Result, ...rest: Rest) => readonly Line[] {
  const made = new WeakMap<Result, { readonly key: string; readonly lines: readonly Line[] }>();
  return (result, ...rest) => {
    const key = JSON.stringify(rest, digestOfExercise);
    const before = made.get(result);
    if (before?.key === key) return before.lines;
    const lines = make(result, ...rest);
    made.set(result, { key, lines });
    return lines;
  };
}

/** An exercise is known by its digest. */
function digestOfExercise(_: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'digest' in value ? value.digest : value;
}
