import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOutcomes } from '../../src/batch/read-outcomes.ts';
import { oneTask } from '../intake/support/class-of.ts';
import { fileOf, headerOf, outcomeOf, recordOf, wholeFile } from './outcome-files.ts';
import { tempFolder } from './temp-folder.ts';

const header = headerOf(oneTask);
const amy = recordOf('amy');
const bob = recordOf('bob');
const end = (students: number) => ({ end: { students, outcomes: students } });

async function idsIn(file: string, whole: boolean): Promise<string[]> {
  const reader = whole ? await readOutcomes(file, true) : await readOutcomes(file, false);
  const ids: string[] = [];
  for await (const { student } of reader?.students ?? []) ids.push(student);
  return ids;
}

it('reads what is whole, students in order', async () => {
  const file = wholeFile(header, [amy, bob]);
  expect(await idsIn(file, true)).toEqual(['amy', 'bob']);
  expect((await readOutcomes(file, true)).header).toEqual(header);
});

it.each([
  ['no end', [header, amy, bob], '\n', ['amy', 'bob']],
  ['a torn last line', [header, amy, JSON.stringify(bob).slice(0, 40)], '', ['amy']],
  ['a last line without its line feed', [header, amy, bob], '', ['amy']],
  ['students out of order', [header, bob, amy, end(2)], '\n', ['bob']],
  ['a student twice', [header, amy, amy, end(2)], '\n', ['amy']],
  ['an end that counts others', [header, amy, end(2)], '\n', ['amy']],
  ['students behind the end', [header, amy, end(1), bob], '\n', ['amy']],
  ['an empty line', [header, amy, '', bob, end(2)], '\n', ['amy']],
  ['NULs, as a crash of the machine leaves them', [header, amy, '\0\0\0\0'], '\0', ['amy']],
  ['a line that is JSON, but no student', [header, amy, '[1]', 'null', end(1)], '\n', ['amy']],
])('with %s it is torn, and what is sound of it can be used', async (_, lines, lineEnd, sound) => {
  const file = fileOf(lines, lineEnd);
  await expect(idsIn(file, true)).rejects.toMatchObject({ problem: { code: 'torn-outcomes', file } });
  expect(await idsIn(file, false)).toEqual(sound);
});

it.each([
  ['nothing', [''], ''],
  ['a header without its line feed', [header], ''],
  ['something else', ['hello', '{}'], '\n'],
  ['outcomes of a later version', [{ ...header, version: 2 }, amy, end(1)], '\n'],
  ['a header that lacks its course', [{ ...header, course: undefined }, amy, end(1)], '\n'],
  ['a header that lacks its shard', [{ ...header, shard: null }, amy, end(1)], '\n'],
  ['a header that lacks tasks', [{ ...header, course: { ...header.course, tasks: 'x' } }, amy, end(1)], '\n'],
])('of a file with %s it says that it holds no outcomes', async (_, lines, lineEnd) => {
  const file = fileOf(lines, lineEnd);
  await expect(readOutcomes(file, true)).rejects.toMatchObject({ problem: { code: 'no-outcomes', file } });
  expect(await readOutcomes(file, false)).toBeUndefined();
});

it('of a file that is not there it says the same', async () => {
  const file = path.join(tempFolder(), 'outcomes.jsonl');
  await expect(readOutcomes(file, true)).rejects.toMatchObject({ problem: { code: 'no-outcomes', file } });
  expect(await readOutcomes(file, false)).toBeUndefined();
});

describe('lines', () => {
  it('end with line feeds alone, whatever texts hold', async () => {
    const odd = 'a\u2028b\u2029c\u0085d\r\u000b\f';
    const file = wholeFile(header, [recordOf(odd), recordOf(`${odd}e`)]);
    expect(await idsIn(file, true)).toEqual([odd, `${odd}e`]);
  });

  it('may be huge, and letters may lie across what is read at once', async () => {
    const huge = recordOf('amy', [outcomeOf('amy', { submission: '김\u{1f600}'.repeat(1_000_000) })]);
    const { students } = await readOutcomes(wholeFile(header, [huge, bob]), true);
    const all = [];
    for await (const one of students) all.push(one);
    expect(all).toEqual([huge, bob]);
  });
});

it('leaves no file open, read or not', async () => {
  const open = () => fs.readdirSync('/proc/self/fd').length;
  const file = wholeFile(header, [amy, bob]);
  await idsIn(file, true);
  const before = open();
  for (let time = 0; time < 20; time += 1) {
    const { students } = await readOutcomes(file, true);
    if (time % 2 === 0) await students.next();
    await students.return(undefined);
    await readOutcomes(file, true);
    await idsIn(file, true);
    await readOutcomes(fileOf(['x']), false);
  }
  expect(open()).toBeLessThanOrEqual(before + 1);
});
