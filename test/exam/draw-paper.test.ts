import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawPaper } from '../../src/exam/draw-paper.ts';
import { shareOut } from '../../src/exam/share-out.ts';
import { domains } from '../../src/model/exercise.ts';
import { manyExercises, paperOf, weights } from './exams.ts';

describe('shareOut', () => {
  it('gives what is left to the largest remainders', () => {
    expect(shareOut(16, [20, 20, 15, 25, 20])).toEqual([3, 3, 3, 4, 3]);
    expect(shareOut(3, [1, 1])).toEqual([2, 1]);
    expect(shareOut(5, [0, 0])).toEqual([0, 0]);
  });

  it('gives out everything, and nobody more than one off', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }), (total, shares) => {
        const out = shareOut(total, shares);
        const sum = shares.reduce((a, b) => a + b, 0);
        expect(out.reduce((a, b) => a + b, 0)).toBe(sum === 0 ? 0 : total);
        shares.forEach((share, index) => {
          if (sum > 0) expect(Math.abs((out[index] ?? 0) - (total * share) / sum)).toBeLessThan(1);
        });
      }),
    );
  });
});

describe('drawPaper', () => {
  it('takes tasks of each domain by its weight', () => {
    const counts = domains.map(
      (domain) => paperOf().tasks.filter(({ exercise }) => exercise.startsWith(domain)).length,
    );
    expect(counts).toEqual([3, 3, 3, 4, 3]);
  });

  it('is the same for the same seed, whatever order the exercises have, and another for another', () => {
    const reversed = manyExercises([8, 8, 8, 8, 8]).reverse();
    const options = { tasks: 16, minutes: 120, seed: 1, allowPause: false, weights };
    expect(drawPaper(reversed, options)).toEqual(paperOf());
    expect(paperOf({ seed: 2 }).tasks).not.toEqual(paperOf().tasks);
    // Held fast: a paper that was announced by its seed must stay that paper.
    expect(paperOf({ tasks: 3 }).tasks.map(({ exercise, weight }) => `${exercise} ${weight}`)).toMatchInlineSnapshot(`
      [
        "application-design-and-build-1 31",
        "application-environment-configuration-and-security-2 38",
        "application-deployment-2 31",
      ]
    `);
  });

  it('takes one of each competency before the second of any', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const { tasks } = paperOf({ seed, tasks: 15 });
      for (const domain of domains) {
        const own = tasks.filter(({ exercise }) => exercise.startsWith(domain));
        const competencies = new Set(own.map(({ exercise }) => Number(exercise.split('-').at(-1)) % 3));
        expect(competencies.size).toBe(Math.min(3, own.length));
      }
    }
  });

  it('repeats no task, weighs 100 in all, and has as many tasks as there can be', () => {
    const counts = fc.array(fc.nat(9), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 40 }), fc.integer(), (available, tasks, seed) => {
        const paper = paperOf({ tasks, seed }, available);
        const all = available.reduce((a, b) => a + b, 0);
        expect(paper.tasks).toHaveLength(Math.min(tasks, all));
        expect(new Set(paper.tasks.map(({ exercise }) => exercise)).size).toBe(paper.tasks.length);
        expect(paper.tasks.reduce((sum, { weight }) => sum + weight, 0)).toBe(all === 0 ? 0 : 100);
      }),
    );
  });
});
