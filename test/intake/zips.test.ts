import fs from 'node:fs';
import { buffer } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { ZipFile } from 'yazl';
import { findSubmissions } from '../../src/intake/find-submissions.ts';
import { inShort, manifest, take, threeTasks, write } from './support/class-of.ts';
import { rawZip, zipOf } from './support/raw-zip.ts';

const service = manifest('Service/web');

/** As another program writes zips: sizes behind the data, folders as entries. */
async function foreignZip(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const zip = new ZipFile();
  const mtime = new Date(Date.UTC(2026, 4, 1, 12, 0, 0));
  zip.addEmptyDirectory('empty', { mtime });
  for (const [name, text] of Object.entries(files)) zip.addBuffer(Buffer.from(text), name, { mtime });
  zip.end();
  return buffer(zip.outputStream);
}

test('a zip a student, whoever wrote it', async () => {
  const root = write({
    'alice.zip': await foreignZip({ 'headless-service.yaml': service, 'probes/a.yaml': '', 'probes/b.yaml': '' }),
    'Bob B.ZIP': rawZip([{ name: 'Bob B/' }, { name: 'Bob B/probes.yaml' }, { name: '__MACOSX/._x.yaml' }]),
  });
  const taken = await take(root);
  expect(inShort(taken)).toEqual({
    'Bob B': { probes: ['Bob B.ZIP/Bob B/probes.yaml'] },
    alice: {
      'headless-service': ['alice.zip/headless-service.yaml'],
      probes: ['alice.zip/probes/a.yaml', 'alice.zip/probes/b.yaml'],
    },
  });
  expect(Buffer.from(taken.students[1]?.works[0]?.files[0]?.bytes ?? []).toString()).toBe(service);
  expect(taken.warnings).toEqual([]);
});

test("zips inside a student's folder, named after their task or after nothing", async () => {
  const root = write({
    'alice/headless-service.zip': zipOf({ 'one.yaml': '', 'two.yaml': '' }),
    'alice/work.zip': zipOf({ 'a.yaml': manifest('Deployment/shop') }),
  });
  expect(inShort(await take(root))).toEqual({
    alice: {
      'headless-service': ['headless-service.zip/one.yaml', 'headless-service.zip/two.yaml'],
      probes: ['work.zip/a.yaml'],
    },
  });
});

test('the class in a zip, with or without the folder that was zipped', async () => {
  const students = { 'alice/probes.yaml': '', 'bob.zip': zipOf({ 'probes.yaml': '' }) };
  const wrapped = Object.fromEntries(Object.entries(students).map(([name, data]) => [`submissions/${name}`, data]));
  for (const files of [students, wrapped]) {
    const root = write({ 'class.zip': zipOf(files) });
    expect(inShort(await take(`${root}/class.zip`))).toEqual({
      alice: { probes: ['probes.yaml'] },
      bob: { probes: ['bob.zip/probes.yaml'] },
    });
  }
});

test('one student in a zip keeps the folders of tasks', async () => {
  const root = write({ 'class.zip': zipOf({ 'alice/probes/x.yaml': '', 'alice/headless-service/y.yaml': '' }) });
  expect(inShort(await take(`${root}/class.zip`))).toEqual({
    alice: { probes: ['probes/x.yaml'], 'headless-service': ['headless-service/y.yaml'] },
  });
});

test('a folder and its zip are the same class', async () => {
  const files = { 'alice/probes.yaml': 'x', 'bob/headless-service/y.yaml': 'y', 'bob/notes.png': '' };
  const root = write({ 'class.zip': await foreignZip(files) });
  const packed = await take(`${root}/class.zip`);
  expect(packed.students.filter(({ id }) => id !== 'empty')).toEqual((await take(write(files))).students);
});

test.skipIf(!fs.existsSync('/proc/self/fd'))('nothing stays open, not even where the reader stops early', async () => {
  const zips = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`s${at}.zip`, zipOf({ 'probes.yaml': '' })]));
  const broken = { 'x.zip': 'broken', 'y/probes.zip': 'broken' };
  const root = write({ ...zips, ...broken, 'class.zip': zipOf(zips) });
  const open = () => fs.readdirSync('/proc/self/fd').length;
  const before = open();
  await take(root);
  for await (const _ of findSubmissions(root, { tasks: threeTasks })) break;
  for await (const _ of findSubmissions(`${root}/class.zip`, { tasks: threeTasks })) break;
  await expect.poll(open).toBeLessThanOrEqual(before);
});
