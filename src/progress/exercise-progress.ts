import type { StoredEntry } from './progress-entry.ts';

/** What is known of a learner and one exercise. */
export interface ExerciseProgress {
  readonly attempts: number;
  /** The best attempt's points, out of `points`. */
  readonly best: number;
  readonly points: number;
  readonly solved: boolean;
  /** Fingerprint of the answer that was graded last. */
  readonly lastAnswer: string | undefined;
  readonly hintsSeen: number;
  readonly solutionSeen: boolean;
  /** The learner's own file, absolute; undefined until there is one. */
  readonly file: string | undefined;
  /** When something last happened, in milliseconds since 1970. */
  readonly lastAt: number;
}

export type Progress = ReadonlyMap<string, ExerciseProgress>;

export const noProgress: ExerciseProgress = {
  attempts: 0,
  best: 0,
  points: 0,
  solved: false,
  lastAnswer: undefined,
  hintsSeen: 0,
  solutionSeen: false,
  file: undefined,
  lastAt: 0,
};

/** The same progress with one more entry. Of files and answers the one that is folded last holds. */
export function withEntry(before: ExerciseProgress, { entry, at }: StoredEntry): ExerciseProgress {
  const now = { ...before, lastAt: Math.max(before.lastAt, at) };
  switch (entry.type) {
    case 'attempt': {
      const better = share(entry.earned, entry.points) > share(before.best, before.points) || before.points === 0;
      return {
        ...now,
        attempts: before.attempts + 1,
        best: better ? entry.earned : before.best,
        points: better ? entry.points : before.points,
        solved: before.solved || entry.passed,
        lastAnswer: entry.answer,
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

/** All entries folded, one of the same id once. */
export function foldEntries(entries: readonly StoredEntry[]): Progress {
  const seen = new Set<string>();
  const progress = new Map<string, ExerciseProgress>();
  for (const stored of entries) {
    if (seen.has(stored.id)) continue;
    seen.add(stored.id);
    const { exercise } = stored.entry;
    progress.set(exercise, withEntry(progress.get(exercise) ?? noProgress, stored));
  }
  return progress;
}

function share(earned: number, points: number): number {
  return points === 0 ? 0 : earned / points;
}
