import { localDay } from './local-day.ts';
import type { StoredEntry } from './progress-entry.ts';
import { nothingSince, type Review, type SinceReview, withReview } from './review.ts';

/** What is known of a learner and one exercise. */
export interface ExerciseProgress {
  readonly attempts: number;
  /** The best attempt's points, out of `points`. */
  readonly best: number;
  readonly points: number;
  readonly solved: boolean;
  /** When it was first solved, in milliseconds since 1970. */
  readonly solvedAt: number | undefined;
  /** Fingerprint of the answer that was graded last. */
  readonly lastAnswer: string | undefined;
  /** Ids of the requirements that it met; undefined where that was not kept. */
  readonly lastMet: readonly string[] | undefined;
  readonly hintsSeen: number;
  readonly solutionSeen: boolean;
  /** The learner's own file, absolute; undefined until there is one. */
  readonly file: string | undefined;
  /** When something last happened, in milliseconds since 1970. */
  readonly lastAt: number;
  /** The days with an attempt, ascending. */
  readonly days: readonly number[];
  /** What spaced repetition goes by, one a day at most; `nextReview` tells when the next one is due. */
  readonly reviews: readonly Review[];
  readonly since: SinceReview;
}

export type Progress = ReadonlyMap<string, ExerciseProgress>;

export const noProgress: ExerciseProgress = {
  attempts: 0,
  best: 0,
  points: 0,
  solved: false,
  solvedAt: undefined,
  lastAnswer: undefined,
  lastMet: undefined,
  hintsSeen: 0,
  solutionSeen: false,
  file: undefined,
  lastAt: 0,
  days: [],
  reviews: [],
  since: nothingSince,
};

/** The same progress with one more entry. Of files and answers the one that is folded last holds. */
export function withEntry(before: ExerciseProgress, { entry, at }: StoredEntry, dayOf = localDay): ExerciseProgress {
  // That the learner was at work on those days stays true.
  if (entry.type === 'reset') return { ...noProgress, days: before.days };
  const newHint = entry.type === 'hint' && entry.count > before.hintsSeen;
  const reviewed = withReview(before, entry, dayOf(at), newHint);
  const now = { ...before, ...reviewed, lastAt: Math.max(before.lastAt, at) };
  switch (entry.type) {
    case 'attempt': {
      const better = share(entry.earned, entry.points) > share(before.best, before.points) || before.points === 0;
      return {
        ...now,
        attempts: before.attempts + 1,
        best: better ? entry.earned : before.best,
        points: better ? entry.points : before.points,
        solved: before.solved || entry.passed,
        solvedAt: before.solvedAt ?? (entry.passed ? at : undefined),
        lastAnswer: entry.answer,
        lastMet: entry.met,
        days: withDay(before.days, dayOf(at)),
      };
    }
    case 'hint':
      return { ...now, hintsSeen: Math.max(before.hintsSeen, entry.count) };
    case 'solution':
      return { ...now, solutionSeen: true };
    case 'file':
      return { ...now, file: entry.file };
  }
}

/** Ascending and unique; nearly always the day is the last one, or comes after it. */
export function withDay(days: readonly number[], day: number): readonly number[] {
  const last = days.at(-1);
  if (last === undefined || day > last) return [...days, day];
  return days.includes(day) ? days : [...days, day].sort((a, b) => a - b);
}

function share(earned: number, points: number): number {
  return points === 0 ? 0 : earned / points;
}
