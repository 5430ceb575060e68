import type { Examined } from '../../test/support/fuzz/examine.ts';
import { type InputKind, inputKinds } from '../../test/support/fuzz/make-input.ts';
import type { Failure } from './watch-run.ts';

/** What a run has done so far. */
export interface Figures {
  readonly byKind: Record<InputKind, Record<Examined, number>>;
  bytes: number;
  /** Of the time that inputs took, in milliseconds. */
  milliseconds: number;
  slowest: { index: number; milliseconds: number };
  /** Of the whole process, in bytes. */
  peakMemory: number;
}

export function noFigures(): Figures {
  const none = () => ({ accepted: 0, rejected: 0, unreadable: 0 });
  const byKind = { bytes: none(), yaml: none(), manifest: none(), json: none(), bomb: none() };
  return { byKind, bytes: 0, milliseconds: 0, slowest: { index: 0, milliseconds: 0 }, peakMemory: 0 };
}

/** Adds the figures of another part of a run. */
export function addFigures(sum: Figures, part: Figures): void {
  for (const kind of inputKinds)
    for (const outcome of ['accepted', 'rejected', 'unreadable'] as const)
      sum.byKind[kind][outcome] += part.byKind[kind][outcome];
  sum.bytes += part.bytes;
  sum.milliseconds += part.milliseconds;
  if (part.slowest.milliseconds > sum.slowest.milliseconds) sum.slowest = part.slowest;
  sum.peakMemory = Math.max(sum.peakMemory, part.peakMemory);
}

export function countInputs({ byKind }: Figures): number {
  return inputKinds.flatMap((kind) => Object.values(byKind[kind])).reduce((sum, count) => sum + count, 0);
}

/** A table for people. */
export function figuresText(figures: Figures, failures: readonly Failure[]): string {
  const { byKind, bytes, milliseconds, slowest, peakMemory } = figures;
  const row = (cells: readonly (string | number)[]) => cells.map((cell) => String(cell).padStart(11)).join('');
  const total = countInputs(figures);
  const counted = (what: Failure['what']) => failures.filter((failure) => failure.what === what).length;
  return [
    row(['inputs', 'of kind', 'accepted', 'rejected', 'unreadable']),
    ...inputKinds.map((kind) => {
      const { accepted, rejected, unreadable } = byKind[kind];
      return row([accepted + rejected + unreadable, kind, accepted, rejected, unreadable]);
    }),
    `${total} inputs, ${(bytes / 1e6).toFixed(1)} MB, ${Math.round(total / (milliseconds / 1000))} inputs a second`,
    `slowest: input ${slowest.index}, ${slowest.milliseconds.toFixed(0)} ms; peak memory: ${Math.round(peakMemory / 1e6)} MB`,
    `${counted('crash')} crashes, ${counted('hang')} hangs`,
  ].join('\n');
}
