import { drawPaper } from '../../src/exam/draw-paper.ts';
import type { Paper } from '../../src/exam/paper.ts';
import { domains, type Exercise } from '../../src/model/exercise.ts';
import { examWeights } from '../../src/report/wording/domain-names.ts';
import { exercises } from '../tui/exercises.ts';

export const weights = examWeights;

/** So many exercises of each domain, of three competencies. */
export function manyExercises(counts: readonly number[]): Exercise[] {
  const [model] = exercises;
  if (model === undefined) throw new Error('no exercise');
  return domains.flatMap((domain, place) =>
    Array.from({ length: counts[place] ?? 0 }, (_, index) => {
      const id = `${domain}-${index}`;
      return { ...model, id, domain, competency: `competency-${index % 3}`, minutes: 3 + (index % 5), digest: id };
    }),
  );
}

export function paperOf(change: Partial<Parameters<typeof drawPaper>[1]> = {}, counts = [8, 8, 8, 8, 8]): Paper {
  return drawPaper(manyExercises(counts), { tasks: 16, minutes: 120, seed: 1, allowPause: false, weights, ...change });
}
