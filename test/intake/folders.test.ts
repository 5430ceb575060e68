import { describe, expect, test } from 'vitest';
import { inShort, manifest, oneTask, take, threeTasks, write } from './support/class-of.ts';
import { zipOf } from './support/raw-zip.ts';

const service = manifest('Service/web');
const deployment = manifest('Deployment/shop');

describe('a folder a student', () => {
  test('a file a task', async () => {
    const root = write({
      'bob/headless-service.yaml': service,
      'alice/headless-service.yml': service,
      'alice/Probes.JSON': '{}',
      'Zoe/pending claim.yaml': '',
    });
    const taken = await take(root);
    expect(inShort(taken)).toEqual({
      Zoe: { 'pending-claim': ['pending claim.yaml'] },
      alice: { 'headless-service': ['headless-service.yml'], probes: ['Probes.JSON'] },
      bob: { 'headless-service': ['headless-service.yaml'] },
    });
    expect(taken.students.map(({ id }) => id)).toEqual(['Zoe', 'alice', 'bob']);
    expect(taken.warnings).toEqual([]);
    expect(Buffer.from(taken.students[2]?.works[0]?.files[0]?.bytes ?? []).toString()).toBe(service);
  });

  test('a folder a task, several files being one answer', async () => {
    const root = write({
      'alice/headless-service/web.yaml': service,
      'alice/headless-service/deep/more.yaml': '',
      'alice/week 2/probes/probes.yaml': deployment,
    });
    expect(inShort(await take(root))).toEqual({
      alice: {
        'headless-service': ['headless-service/deep/more.yaml', 'headless-service/web.yaml'],
        probes: ['week 2/probes/probes.yaml'],
      },
    });
  });

  test('the folder is surer than the name of a file in it', async () => {
    const root = write({ 'alice/headless-service/probes.yaml': service });
    expect(inShort(await take(root))).toEqual({ alice: { 'headless-service': ['headless-service/probes.yaml'] } });
  });

  test('the objects inside, where no name tells', async () => {
    const root = write({
      'alice/a.yaml': service,
      'alice/b.txt': deployment,
      'alice/c': manifest('PersistentVolumeClaim/other'),
      'bob/both.yaml': `${service}---\n${deployment}`,
      'bob/none.yaml': manifest('Secret/x'),
      'bob/notes.txt': 'kind of lost',
      'bob/picture.png': '',
    });
    expect(inShort(await take(root))).toEqual({
      alice: { 'headless-service': ['a.yaml'], probes: ['b.txt'], 'pending-claim': ['c'] },
      bob: {
        '-': ['several-tasks both.yaml', 'no-task none.yaml', 'ignored-type notes.txt', 'ignored-type picture.png'],
      },
    });
  });

  test('a part of the name, before the objects', async () => {
    const root = write({
      'alice/alice_headless-service_final.yaml': deployment,
      'alice/probes and pending-claim.yaml': deployment,
    });
    expect(inShort(await take(root))).toEqual({
      alice: { 'headless-service': ['alice_headless-service_final.yaml'], probes: ['probes and pending-claim.yaml'] },
    });
  });

  test('the last of several attempts counts', async () => {
    const root = write({
      'alice/headless-service.yaml': service,
      'alice/headless-service-2.yaml': service,
      'alice/headless-service-1.yaml': 'kind: [broken',
      'alice/probes.yaml': deployment,
      'alice/probes (1).yaml': deployment,
    });
    expect(inShort(await take(root))).toEqual({
      alice: {
        'headless-service': ['headless-service-2.yaml'],
        probes: ['probes (1).yaml'],
        '-': ['superseded headless-service-1.yaml', 'superseded headless-service.yaml', 'superseded probes.yaml'],
      },
    });
  });

  test('files that are numbered without being attempts all count', async () => {
    const root = write({
      'alice/headless-service/pod-1.yaml': manifest('Pod/one'),
      'alice/headless-service/pod-2.yaml': manifest('Pod/two'),
    });
    const files = ['headless-service/pod-1.yaml', 'headless-service/pod-2.yaml'];
    expect(inShort(await take(root))).toEqual({ alice: { 'headless-service': files } });
  });

  test('a draft of the same objects is no part of the answer, another file is', async () => {
    const root = write({
      'alice/headless-service.yaml': service,
      'alice/draft.yaml': service,
      'alice/more.yaml': manifest('Service/other'),
    });
    expect(inShort(await take(root))).toEqual({
      alice: { 'headless-service': ['headless-service.yaml', 'more.yaml'], '-': ['superseded draft.yaml'] },
    });
  });

  test('what nobody handed in is passed over', async () => {
    const root = write({
      'alice/.DS_Store': '',
      'alice/Thumbs.db': '',
      'alice/__MACOSX/headless-service.yaml': service,
      'alice/.git/probes.yaml': deployment,
      'alice/node_modules/x/probes.yaml': deployment,
      '__MACOSX/x.yaml': service,
    });
    expect(await take(root)).toEqual({
      students: [{ id: 'alice', name: 'alice', fields: {}, works: [], unmatched: [] }],
      warnings: [],
    });
  });
});

describe('turned round, a folder a task', () => {
  test('with a file, folder or zip a student', async () => {
    const root = write({
      'headless-service/alice.yaml': service,
      'headless-service/bob/web.yaml': service,
      'probes/alice.txt': deployment,
      'Pending Claim/carol.zip': zipOf({ 'claim.yaml': '' }),
      'probes/dora.png': '',
    });
    const taken = await take(root);
    expect(inShort(taken)).toEqual({
      alice: { 'headless-service': ['alice.yaml'], probes: ['alice.txt'] },
      bob: { 'headless-service': ['web.yaml'] },
      carol: { 'pending-claim': ['carol.zip/claim.yaml'] },
    });
    expect(taken.warnings).toEqual([{ code: 'stray', name: 'probes/dora.png' }]);
  });

  test('a folder that is none of the tasks belongs to nobody', async () => {
    const root = write({ 'probes/alice.yaml': '', 'headless-service/alice.yaml': '', 'notes/x.yaml': '' });
    const taken = await take(root);
    expect(inShort(taken)).toEqual({ alice: { 'headless-service': ['alice.yaml'], probes: ['alice.yaml'] } });
    expect(taken.warnings).toEqual([{ code: 'stray', name: 'notes' }]);
  });

  test('one task alone, its folder being the root', async () => {
    const root = write({ 'probes/alice.yaml': '', 'probes/bob/x.yaml': '' });
    expect(inShort(await take(`${root}/probes`))).toEqual({
      alice: { probes: ['alice.yaml'] },
      bob: { probes: ['x.yaml'] },
    });
  });

  test('zips a task, too', async () => {
    const root = write({ 'probes.zip': zipOf({ 'alice.yaml': deployment, 'bob/x.yaml': deployment }) });
    expect(inShort(await take(root))).toEqual({ alice: { probes: ['alice.yaml'] }, bob: { probes: ['x.yaml'] } });
  });
});

describe('a course of one task', () => {
  test('takes a file a student, and whatever is in a folder', async () => {
    const root = write({ 'alice.yaml': '', 'bob.json': '{}', 'carol/any.yaml': 'broken: [', 'dora.png': '' });
    const taken = await take(root, { tasks: oneTask });
    expect(inShort(taken)).toEqual({
      alice: { 'headless-service': ['alice.yaml'] },
      bob: { 'headless-service': ['bob.json'] },
      carol: { 'headless-service': ['any.yaml'] },
    });
    expect(taken.warnings).toEqual([{ code: 'stray', name: 'dora.png' }]);
  });

  test('leaves out what holds nothing of Kubernetes beside an answer', async () => {
    const root = write({ 'alice/package.json': '{"name": "x"}', 'alice/web.yaml': service, 'bob/package.json': '{}' });
    expect(inShort(await take(root, { tasks: oneTask }))).toEqual({
      alice: { 'headless-service': ['web.yaml'], '-': ['no-objects package.json'] },
      bob: { 'headless-service': ['package.json'] },
    });
  });
});

test('files beside the students belong to nobody', async () => {
  const { warnings } = await take(write({ 'alice/probes.yaml': '', 'readme.yaml': service }));
  expect(warnings).toEqual([{ code: 'stray', name: 'readme.yaml' }]);
});

test('an empty folder is told of, a missing one is a fault', async () => {
  expect((await take(write({}))).warnings).toEqual([{ code: 'nothing-found' }]);
  await expect(take('/nowhere/at/all')).rejects.toMatchObject({ problem: { code: 'no-root' } });
  const file = write({ 'a.txt': 'no zip' });
  await expect(take(`${file}/a.txt`)).rejects.toMatchObject({ problem: { code: 'root-not-a-zip' } });
});

test("a course's own id for a task is surer than an exercise's", async () => {
  const [first, second] = threeTasks;
  if (first === undefined || second === undefined) throw new Error();
  const tasks = [
    { ...first, id: 'probes' },
    { ...second, id: 'week-2' },
  ];
  const root = write({ 'alice/probes.yaml': '', 'alice/headless-service.yaml': '', 'alice/week 2.yaml': '' });
  expect(inShort(await take(root, { tasks }))).toEqual({
    alice: { probes: ['headless-service.yaml', 'probes.yaml'], 'week-2': ['week 2.yaml'] },
  });
});
