import fs from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { studentSlug } from '../../../src/intake/student-slug.ts';
import { inShort, manifest, take, tempFolder, write } from '../support/class-of.ts';
import { rawZip } from '../support/raw-zip.ts';

describe('students who look alike are never mixed up', () => {
  test.each([
    ['case', 'Alice', 'alice'],
    ['composed and decomposed letters', 'Jos\u00e9', 'Jose\u0301'],
    ['full width', 'alice', '\uff41lice'],
  ])('%s', async (_, one, other) => {
    const taken = await take(write({ [`${one}/probes.yaml`]: one, [`${other}/probes.yaml`]: other }));
    const byId = taken.students.map(({ id, works }) => [id, Buffer.from(works[0]?.files[0]?.bytes ?? []).toString()]);
    expect(byId).toEqual([one, other].sort().map((id) => [id, id]));
    expect(taken.warnings).toMatchObject([{ code: 'alike', students: [one, other].sort() }]);
    expect(new Set(taken.students.map(({ id }) => studentSlug(id))).size).toBe(2);
  });

  test('names that are no UTF-8', async () => {
    const root = tempFolder();
    for (const bytes of ['kim\xff', 'kim\xfe', 'kim%FF'].map((name) => Buffer.from(`/${name}`, 'latin1'))) {
      const folder = Buffer.concat([Buffer.from(root), bytes]);
      fs.mkdirSync(folder);
      fs.writeFileSync(Buffer.concat([folder, Buffer.from('/probes\xff.yaml', 'latin1')]), manifest('Deployment/shop'));
    }
    expect(inShort(await take(root))).toEqual({
      'kim%FE': { probes: ['probes%FF.yaml'] },
      'kim%FF': { probes: ['probes%FF.yaml'] },
      'kim%FF%': { probes: ['probes%FF.yaml'] },
    });
  });
});

test.each([
  'con',
  'AUX.txt',
  'a\u202eb',
  '\u001b[31mred',
  '::error::x',
  '=1+1',
  '<script>',
  '__proto__',
  'constructor',
  '-rf',
  'a\nb',
])('a student called %j is one like others', async (id) => {
  const taken = await take(write({ [`${id}/probes.yaml`]: '', [`${id}/__proto__.yaml`]: '' }));
  expect(taken.students).toMatchObject([{ id, name: id, unmatched: [{ name: '__proto__.yaml', why: 'no-task' }] }]);
  expect(studentSlug(id)).toMatch(/^[a-z0-9][a-z0-9._-]*$/);
});

test('a map may name students as it likes', async () => {
  const map = [{ file: 'x.yaml', student: '../../etc/passwd', task: 'probes', submittedAt: undefined }];
  const { students } = await take(write({ 'x.yaml': '' }), { map });
  expect(students.map(({ id }) => [id, studentSlug(id)])).toEqual([
    ['../../etc/passwd', expect.stringMatching(/^etc-/)],
  ]);
});

test('a map cannot lead out of the root, not even if it was not read from a file', async () => {
  const map = ['../secret.yaml', '/etc/passwd', 'link/secret.yaml'].map((file) => {
    return { file, student: file, task: 'probes', submittedAt: undefined };
  });
  const root = write({ 'secret.yaml': 'secret', 'in/': '' });
  fs.symlinkSync('..', `${root}/in/link`);
  const { students } = await take(`${root}/in`, { map });
  expect(students.map(({ works }) => works[0]?.refused?.code)).toEqual(['unreadable', 'unreadable', 'unreadable']);
});

const part = fc.constantFrom('a', 'B', 'probes', 'web', 'é', 'x y', '김', '_', '1');
const files = fc.uniqueArray(
  fc.tuple(part, part, fc.constantFrom('.yaml', '.json', '.txt', '', '.png')).map(([a, b, type]) => `${a}/${b}${type}`),
  { minLength: 1, maxLength: 12 },
);

test('the same files give the same work, in whatever order they lie', async () => {
  await fc.assert(
    fc.asyncProperty(files, fc.infiniteStream(fc.nat()), async (names, random) => {
      const shuffled = names.map((name) => [random.next().value, name] as const).sort(([a], [b]) => a - b);
      const zips = [names, shuffled.map(([, name]) => name)].map((order) =>
        rawZip(order.map((name) => ({ name, data: `# ${name}\n${manifest('Service/web')}` }))),
      );
      const [one, other] = zips.map((zip) => write({ 'class.zip': zip }));
      expect(await take(`${other}/class.zip`)).toEqual(await take(`${one}/class.zip`));
    }),
    { numRuns: 50 },
  );
});

test('students come in order of their ids, each once, and every file is somewhere', async () => {
  await fc.assert(
    fc.asyncProperty(files, async (names) => {
      const { students } = await take(write(Object.fromEntries(names.map((name) => [name, name]))));
      const ids = students.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)].sort());
      const told = students.flatMap(({ id, works, unmatched }) =>
        [...works.flatMap((work) => work.files), ...unmatched].map(({ name }) => `${id}/${name}`),
      );
      // With a task's name a folder beside others' is a student's: none of these classes is turned round.
      if (!names.every((name) => name.startsWith('probes/'))) expect(told.sort()).toEqual([...names].sort());
    }),
    { numRuns: 50 },
  );
});
