import { describe, expect, test } from 'vitest';
import { inShort, manifest, oneTask, take, write } from '../support/class-of.ts';
import { zipOf } from '../support/raw-zip.ts';

const service = manifest('Service/web');

describe('one download', () => {
  const inFolders = {
    'Ada Lovelace_123456_assignsubmission_file_/headless-service.yaml': service,
    'Ada Lovelace_123456_assignsubmission_onlinetext_/onlinetext.html': '<p>hello</p>',
    '김민지_99_assignsubmission_file/sub/web.yaml': service,
  };
  const expected = {
    '123456': {
      'headless-service': ['headless-service.yaml'],
      '-': ['online-text Ada Lovelace_123456_assignsubmission_onlinetext_/onlinetext.html'],
    },
    '99': { 'headless-service': ['sub/web.yaml'] },
  };

  test('unpacked', async () => {
    const taken = await take(write(inFolders));
    expect(inShort(taken)).toEqual(expected);
    const who = taken.students.map(({ id, name, fields }) => ({ id, name, fields }));
    expect(who).toEqual([
      { id: '123456', name: 'Ada Lovelace', fields: { moodleParticipant: '123456' } },
      { id: '99', name: '김민지', fields: { moodleParticipant: '99' } },
    ]);
    expect(taken.warnings).toEqual([]);
  });

  test('as the zip that it is', async () => {
    const root = write({ 'CKAD-Headless Service-77.zip': zipOf(inFolders) });
    expect(inShort(await take(`${root}/CKAD-Headless Service-77.zip`))).toEqual(expected);
  });

  test('flat, the name of the zip telling the task', async () => {
    const zip = zipOf({
      'Ada Lovelace_5_assignsubmission_file_my_work-1.yaml': manifest('Pod/x'),
      'Ada Lovelace_5_assignsubmission_file_work.zip': zipOf({ 'a.yaml': '' }),
      'Bob_6_assignsubmission_onlinetext_onlinetext.html': '',
    });
    const taken = await take(write({ 'CKAD-probes-12.zip': zip }));
    expect(inShort(taken)).toEqual({
      '5': { probes: ['my_work-1.yaml', 'work.zip/a.yaml'] },
      '6': { '-': ['online-text Bob_6_assignsubmission_onlinetext_onlinetext.html'] },
    });
    expect(taken.students[0]?.fields).toEqual({ moodleParticipant: '5', 'moodleParticipant.probes': '5' });
  });

  test('of the only task, whatever its name', async () => {
    const root = write({ 'Ada_5_assignsubmission_file_/x.yaml': '', 'stray.yaml': '' });
    const taken = await take(root, { tasks: oneTask });
    expect(inShort(taken)).toEqual({ '5': { 'headless-service': ['x.yaml'] } });
    expect(taken.warnings).toEqual([{ code: 'stray', name: 'stray.yaml' }]);
  });

  test('of a group, which has no number in it if it is the default one', async () => {
    const root = write({ 'Default group_assignsubmission_file/probes.yaml': '' });
    expect(inShort(await take(root))).toEqual({ 'Default group': { probes: ['probes.yaml'] } });
  });
});

describe('several downloads, in each of which a student has another number', () => {
  test('are put together by name', async () => {
    const root = write({
      'headless-service/Ada_1_assignsubmission_file_/x.yaml': '',
      'CKAD-probes-9.zip': zipOf({
        'Ada_20_assignsubmission_file_/y.yaml': '',
        'Bob_21_assignsubmission_file_/z.yaml': '',
      }),
    });
    const taken = await take(root);
    expect(inShort(taken)).toEqual({
      Ada: { 'headless-service': ['x.yaml'], probes: ['y.yaml'] },
      Bob: { probes: ['z.yaml'] },
    });
    expect(taken.students[0]?.fields).toMatchObject({
      'moodleParticipant.headless-service': '1',
      'moodleParticipant.probes': '20',
    });
  });

  test('never mix two students of one name', async () => {
    const root = write({
      'headless-service/Kim_1_assignsubmission_file_/x.yaml': '',
      'headless-service/Kim_2_assignsubmission_file_/x.yaml': '',
      'probes/Kim_3_assignsubmission_file_/x.yaml': '',
    });
    const taken = await take(root);
    expect(taken.students.map(({ id }) => id)).toEqual(['Kim 1', 'Kim 2', 'Kim 3']);
    expect(taken.warnings).toEqual([{ code: 'same-name', name: 'Kim' }]);
  });
});

test("one student's odd names do not decide how a class is read", async () => {
  const root = write({
    'aaa/Eve_1_assignsubmission_file_/probes.yaml': '',
    'bob/probes.yaml': '',
    'carol/probes.yaml': '',
  });
  expect((await take(root)).students.map(({ id }) => id)).toEqual(['aaa', 'bob', 'carol']);
});

test('a download that is no zip is told of', async () => {
  const root = write({ 'probes/Ada_1_assignsubmission_file_/x.yaml': '', 'headless-service.zip': 'broken' });
  const { warnings } = await take(root, { layout: 'moodle' });
  expect(warnings).toEqual([
    { code: 'refused-download', name: 'headless-service.zip', refusal: 'bad-archive', fault: 'not-a-zip' },
  ]);
});
