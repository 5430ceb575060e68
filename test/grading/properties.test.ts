import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldersUnder } from '../../src/catalog/exercise-folder.ts';
import { readSolutions } from '../../src/catalog/read-answers.ts';
import { loadCatalog } from '../../src/catalog/read-catalog.ts';
import { timeZones } from '../../src/catalog/time-zones.ts';
import { grade } from '../../src/grading/grade.ts';
import type { Exercise } from '../../src/model/exercise.ts';
import { mutated, yamlText } from '../yaml/yaml-text.ts';

const { exercises } = loadCatalog(foldersUnder(path.join(import.meta.dirname, '..', '..')));
const hostile = ['__proto__', 'constructor', 'valueOf', 'toString', 'hasOwnProperty'];

function expectSound(exercise: Exercise, text: string): void {
  const answer = [{ name: 'answer.yaml', text }];
  const result = grade(exercise, answer, { zones: timeZones });
  expect(result.earned).toBeGreaterThanOrEqual(0);
  expect(result.earned).toBeLessThanOrEqual(result.points);
  for (const { state, findings, earned, requirement } of result.requirements) {
    if (state !== 'met') expect([findings.length > 0, earned]).toEqual([true, 0]);
    else expect([findings, earned === 0 || earned === requirement.points]).toEqual([[], true]);
    for (const { span, source } of findings)
      expect(span.start >= 0 && span.start <= span.end && span.end <= source.text.length).toBe(true);
  }
  expect(grade(exercise, answer, { zones: timeZones })).toEqual(result);
}

describe.each(exercises)('$exercise.id', (entry) => {
  const { exercise } = entry;
  const references = readSolutions(entry).map(({ text }) => text);

  it('grades every text, twice the same', () => {
    const texts = fc.oneof(
      { weight: 3, arbitrary: mutated(fc.constantFrom('', ...references)) },
      { weight: 1, arbitrary: yamlText },
    );
    fc.assert(
      fc.property(texts, (text) => expectSound(exercise, text)),
      { numRuns: 60 },
    );
  });

  it('grades keys that every object of JavaScript has', () => {
    for (const text of references)
      for (const key of hostile) {
        expectSound(exercise, text.replaceAll(/^( *)(\w+):/gm, `$1${key}:`));
        expectSound(exercise, text.replaceAll(/^( +)(app|name|web):/gm, `$1${key}: a\n$1$2:`));
      }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
