import { describe, expect, it } from 'vitest';
import { gradeWork } from '../../src/batch/grade-work.ts';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { loadCatalog } from '../../src/catalog/read-catalog.ts';
import type { GradedOutcome } from '../../src/course/outcome.ts';

const exercise = loadCatalog(packagedFolders()).exercises.find(
  (one) => one.exercise.id === 'headless-service',
)?.exercise;
const head = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec:\n  clusterIP: None\n';
const rest = '  selector: {app: nginx}\n  ports: [{port: 8080}]\n';
const many = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, at) => item(at)).join('');

function recorded(text: string) {
  if (exercise === undefined) throw new Error('the set has no headless-service');
  const json = gradeWork(exercise, [{ name: 'a.yaml', bytes: Buffer.from(text) }], {});
  return { json, found: JSON.parse(json) as GradedOutcome };
}

describe('an answer with thousands of mistakes', () => {
  it.each([
    ['unknown fields', `${head}${rest}${many(4000, (at) => `  u${at}: 1\n`)}`],
    ['keys written twice', `${head}${rest}---\n${many(12_000, () => 'a: 1\n')}`],
    [
      'labels too many',
      `${head}  selector:\n    app: nginx\n${many(4000, (at) => `    l${at}: x\n`)}  ports: [{port: 8080}]\n`,
    ],
    ['ports too many', `${head}  selector: {app: nginx}\n  ports:\n${many(2500, (at) => `  - {port: ${at}}\n`)}`],
  ])('is kept in short, and how much is left out: %s', (_, text) => {
    const { json, found } = recorded(text);
    const kept = [...found.requirements.flatMap(({ findings }) => findings), ...found.remarks].length;
    expect(kept).toBeLessThanOrEqual(250);
    expect(kept + (found.leftOut ?? 0)).toBeGreaterThanOrEqual(2500);
    expect(json.length).toBeLessThan(200_000);
  });

  it('keeps what is an error before what is a warning', () => {
    const { found } = recorded(`${head}${rest}${many(300, (at) => `  u${at}: 1\n`)}  type: Nonsense\n`);
    const remarks = found.remarks.map(({ severity }) => severity);
    expect(remarks.filter((severity) => severity === 'error').length).toBeGreaterThan(0);
  });
});

it('leaves nothing out of a usual answer, and does not say so', () => {
  expect(recorded(`${head}${rest}  bogus: 1\n`).found).not.toHaveProperty('leftOut');
});
