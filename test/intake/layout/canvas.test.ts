import { expect, test } from 'vitest';
import { inShort, manifest, take, write } from '../support/class-of.ts';
import { zipOf } from '../support/raw-zip.ts';

const service = manifest('Service/web');

test("a download of Canvas', with lateness and attempts", async () => {
  const root = write({
    'lovelaceada_LATE_12345_67890_headless-service.yaml': service,
    'lovelaceada_12345_67891_probes.yaml': '',
    'turingalan_7_70_headless-service.yaml': service,
    'turingalan_7_71_headless-service-1.yaml': service,
    'hopper_8_text.html': '',
    'hopper_8_link.html': '',
  });
  const taken = await take(root);
  expect(inShort(taken)).toEqual({
    '12345': { 'headless-service': ['headless-service.yaml'], probes: ['probes.yaml'] },
    '7': { 'headless-service': ['headless-service-1.yaml'], '-': ['superseded headless-service.yaml'] },
    '8': { '-': ['online-text hopper_8_link.html', 'online-text hopper_8_text.html'] },
  });
  const [ada] = taken.students;
  expect(ada).toMatchObject({ id: '12345', name: 'lovelaceada', fields: { canvasId: '12345' } });
  expect(ada?.works.map(({ markedLate }) => markedLate)).toEqual([true, false]);
  expect(taken.warnings).toEqual([]);
});

test('zips a task, in which a student has one number', async () => {
  const root = write({
    'ckad-probes_submissions.zip': zipOf({ 'kim_7_1_x.yaml': '' }),
    'headless-service/submissions.zip': zipOf({ 'kim_7_2_y.yaml': '', 'lee_8_3_work.zip': zipOf({ 'z.yaml': '' }) }),
  });
  expect(inShort(await take(root))).toEqual({
    '7': { probes: ['x.yaml'], 'headless-service': ['y.yaml'] },
    '8': { 'headless-service': ['work.zip/z.yaml'] },
  });
});

test('the later attachment counts where both have one name', async () => {
  const root = write({ 'kim_7_100_probes.yaml': 'new', 'kim_7_99_probes.yaml': 'old' });
  const taken = await take(root);
  const [file] = taken.students[0]?.works[0]?.files ?? [];
  expect(Buffer.from(file?.bytes ?? []).toString()).toBe('new');
  expect(taken.students[0]?.unmatched).toEqual([{ name: 'probes.yaml', why: 'superseded' }]);
});

test('files of one name that are no attempts keep names of their own', async () => {
  const root = write({ 'probes/kim_7_1_pod.yaml': manifest('Pod/a'), 'probes/kim_7_2_pod.yaml': manifest('Pod/b') });
  expect(inShort(await take(root))).toEqual({ '7': { probes: ['2/pod.yaml', 'pod.yaml'] } });
});

test('anonymous assignments', async () => {
  const taken = await take(write({ 'anon_aB3dE_6_probes.yaml': '', 'LATE_anon_Zz9_7_probes.yaml': '' }));
  expect(inShort(taken)).toEqual({ anon_Zz9: { probes: ['probes.yaml'] }, anon_aB3dE: { probes: ['probes.yaml'] } });
  expect(taken.students[0]?.works[0]?.markedLate).toBe(true);
});

test('nobody passes for another by digits at the end of a name', async () => {
  const root = write({
    'victim_111_5_probes.yaml': 'mine',
    'eve_111_222_6_probes.yaml': 'not mine',
    'kim_12_7_2_web.yaml': '',
    'kim_12_8_probes.yaml': '',
  });
  const taken = await take(root);
  expect(taken.students.map(({ id, name }) => [id, name])).toEqual([
    ['111', 'victim'],
    ['12', 'kim'],
    ['222', 'eve_111'],
  ]);
  expect(taken.warnings).toEqual([{ code: 'two-readings', name: 'eve_111_222_6_probes.yaml', student: '222' }]);
});
