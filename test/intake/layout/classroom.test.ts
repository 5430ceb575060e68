import { expect, test } from 'vitest';
import { inShort, manifest, oneTask, take, write } from '../support/class-of.ts';

const service = manifest('Service/web');

test('clones of an assignment, below the folder that the tool makes', async () => {
  const files = {
    'lab-submissions/lab-ada/probes/x.yaml': '',
    'lab-submissions/lab-ada/.git/HEAD': '',
    'lab-submissions/lab-alan-t/headless-service.yaml': service,
    'lab-submissions/lab-alan-t/.github/workflows/ci.yaml': '',
  };
  const expected = { ada: { probes: ['probes/x.yaml'] }, 'alan-t': { 'headless-service': ['headless-service.yaml'] } };
  const root = write(files);
  const taken = await take(root);
  expect(inShort(taken)).toEqual(expected);
  expect(taken.students[0]?.fields).toEqual({ github: 'ada' });
  expect(inShort(await take(`${root}/lab-submissions`))).toEqual(expected);
});

test('clones by themselves: what all names begin with is the assignment', async () => {
  const root = write({ 'ckad-2026-ada/.git/HEAD': '', 'ckad-2026-ada/probes.yaml': '', 'ckad-2026-bob/.git/HEAD': '' });
  expect(inShort(await take(root))).toEqual({ ada: { probes: ['probes.yaml'] }, bob: {} });
});

test("assignments with tasks' names, several of a student", async () => {
  const root = write({
    'headless-service-ada/web.yaml': service,
    'headless-service-ada/package.json': '{}',
    'probes-ada/x.yaml': '',
    'probes-bob-b/x.yaml': '',
  });
  expect(inShort(await take(root))).toEqual({
    ada: { 'headless-service': ['web.yaml'], probes: ['x.yaml'], '-': ['no-objects package.json'] },
    'bob-b': { probes: ['x.yaml'] },
  });
});

test('a repository with other things in it', async () => {
  const root = write({
    'x-submissions/x-ada/answer.yaml': service,
    'x-submissions/x-ada/docs/mkdocs.yml': 'site_name: x',
    'x-submissions/x-ada/README.md': '',
  });
  expect(inShort(await take(root, { tasks: oneTask }))).toEqual({
    ada: { 'headless-service': ['answer.yaml'], '-': ['ignored-type README.md', 'no-objects docs/mkdocs.yml'] },
  });
});
