import { expect, it } from 'vitest';
import { grade } from '../../src/grading/grade.ts';
import { attemptOf } from '../../src/progress/attempt-of.ts';
import { headlessExercise } from '../report/headless-exercise.ts';

it('keeps which requirements were met, and none that would only be', () => {
  const source = (kind: string) => {
    const text = `{apiVersion: v1, kind: ${kind}, metadata: {name: web}, spec: {clusterIP: None, ports: [{port: 8080}]}}`;
    return { name: 'web.yaml', text };
  };
  const metBy = (kind: string) =>
    attemptOf(grade(headlessExercise, [source(kind)]), [source(kind)]) as { readonly met?: readonly string[] };
  const all = headlessExercise.requirements.map(({ id }) => id);
  expect(metBy('Service').met).toEqual(all.filter((id) => id !== 'selector'));
  expect(metBy('service').met).toEqual([]);
});
