import { expect, it } from 'vitest';
import { readCourse } from '../../../src/catalog/settings/read-course.ts';

it('says once what is wrong with a due date', () => {
  const text = 'id: spring\ntasks:\n  - exercise: probes\n    due: tomorrow\n';
  const read = readCourse({ name: 'course.yaml', text }, () => []);
  if (!('findings' in read)) throw new Error('it was read');
  expect(read.findings.filter(({ line }) => line === 4)).toHaveLength(1);
});
