import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { canvasFault, canvasFormat } from '../../../../src/report/course/lms/canvas-format.ts';
import { canvasColumns, fillCanvasGradebook } from '../../../../src/report/course/lms/canvas-gradebook.ts';
import { type Sheet, type SheetScore, sheetText } from '../../../../src/report/course/lms/sheet.ts';
import { sheetFaultText } from '../../../../src/report/course/lms/sheet-fault-text.ts';
import { fileOf, sampleRun, writeClass } from '../write-class.ts';
import { sheetOf } from './sheet-of.ts';

const exported = [
  'Student,ID,SIS User ID,SIS Login ID,Section,"Cloud Computing, spring (4711)",Quiz (4712),Final Score',
  '    Points Possible,,,,,20,5,(read only)',
  '"Lovelace, Ada",1001,S1,ada,A,,3,50',
  '"=cmd(), ""x""",1002,S2,@evil,A,7,,',
  '"김, 철수",2024-0815,S3,철수,B,9,,',
  'Nobody Known,9999,S4,nobody,B,1,,',
  '',
].join('\r\n');

const score = (value: number | undefined, max = 20): SheetScore => ({ score: value, max, feedback: '' });
const titles = ['Cloud Computing, spring'];

function filled(sheet: Sheet, scores: Readonly<Record<string, SheetScore>>, column?: string) {
  const columns = canvasColumns(sheet, titles, column);
  if ('code' in columns) throw new Error(columns.code);
  return fillCanvasGradebook(sheet, new Map(Object.entries(scores)), columns);
}

describe('the instructor’s gradebook', () => {
  it('gets the scores by id, and keeps everything else to the byte', () => {
    const { sheet, unmatched } = filled(sheetOf(exported), { '1001': score(20), '1002': score(1.3333), x: score(3) });
    expect(sheetText(sheet)).toBe(exported.replace('ada,A,,3', 'ada,A,20,3').replace('@evil,A,7', '@evil,A,1.3333'));
    expect(unmatched).toEqual(['x']);
  });

  it('keeps the cell of an open score, which is no unknown student', () => {
    const { sheet, unmatched } = filled(sheetOf(exported), { '2024-0815': score(undefined) });
    expect(sheetText(sheet)).toBe(exported);
    expect(unmatched).toEqual([]);
  });

  it.each([
    ['a byte order mark', `\ufeff${exported}`],
    ['line feeds', exported.replaceAll('\r\n', '\n')],
    ['semicolons', exported.replaceAll(',"', ';"').replace(/,(?! )/g, ';')],
  ])('keeps %s', (_, text) => {
    const sheet = sheetOf(text);
    expect(sheetText(filled(sheet, {}).sheet)).toBe(sheetText(sheet));
    const again = sheetOf(sheetText(filled(sheet, { '1001': score(20) }).sheet));
    expect([again.bom, again.delimiter, again.lineEnd]).toEqual([sheet.bom, sheet.delimiter, sheet.lineEnd]);
    expect(again.rows[2]?.[5]).toBe('20');
  });

  it('scales to the points that the assignment has there', () => {
    const points = '    가능한 점수,,,,,100.0,5,(read only)';
    const sheet = sheetOf(exported.replace(/ {4}Points.*/, `    ,,,,,Manual Posting,,\r\n${points}`));
    expect(filled(sheet, { '1002': score(1.3333) }).sheet.rows[4]?.[5]).toBe('6.6665');
  });

  it('takes a column that is named, with Canvas’ number or without', () => {
    for (const column of ['Quiz (4712)', 'quiz'])
      expect(filled(sheetOf(exported), { '1001': score(4, 5) }, column).sheet.rows[2]?.[6]).toBe('4');
  });

  it('fills up a row that is too short', () => {
    const sheet = sheetOf(exported.replace('Nobody Known,9999,S4,nobody,B,1,,', 'Nobody Known,9999'));
    expect(filled(sheet, { '9999': score(2) }).sheet.rows[5]).toEqual(['Nobody Known', '9999', '', '', '', '2']);
  });

  it('says why it cannot be filled', () => {
    const fault = (text: string, column?: string) => canvasColumns(sheetOf(text), titles, column);
    expect(fault('')).toEqual({ code: 'no-header', columns: [] });
    expect(fault('Student,Score\n')).toEqual({ code: 'no-id-column', columns: [] });
    expect(fault(exported, 'Homework')).toEqual({
      code: 'no-score-column',
      columns: ['Cloud Computing, spring (4711)', 'Quiz (4712)'],
    });
    expect(fault('Student,ID,Quiz (1),Quiz (2)\n', 'Quiz')).toMatchObject({ code: 'several-score-columns' });
    expect(fault('Student,ID,Quiz (1),Quiz (2)\n', 'Quiz (2)')).toEqual({ id: 1, score: 3 });
  });
});

describe('canvas.csv', () => {
  it('is the gradebook with the class’s scores in it, and tells who is not there', () => {
    let unknown: readonly string[] = [];
    const options = { sheet: sheetOf(exported), unmatched: (ids: readonly string[]) => (unknown = ids) };
    expect(canvasFault(options, sampleRun().run.course)).toBeUndefined();
    const files = writeClass((run) => canvasFormat(run, options), { language: 'ko' });
    const rows = Papa.parse<string[]>(fileOf(files, 'canvas.csv')).data;
    expect(rows.slice(1, 6).map((row) => row[5])).toEqual(['20', '20', '1.3333', '9', '1']);
    expect(unknown).toEqual(['1003', 'a,b"c', 'zed']);
  });

  it('names the columns that there are where none is the course’s', () => {
    const sheet = sheetOf(exported.replace('Cloud Computing, spring (', 'Other ('));
    const fault = canvasFault({ sheet }, sampleRun().run.course);
    expect(fault === undefined ? '' : sheetFaultText(fault, 'en')).toBe(
      'the sheet has no column for the scores; name one of: `Other (4711)`, `Quiz (4712)`',
    );
  });

  it('is a gradebook of its own without one, with ids as they are and no formula in a name', () => {
    const { data, errors } = Papa.parse<string[]>(fileOf(writeClass(canvasFormat), 'canvas.csv'), {
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    expect(data[0]).toEqual(['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', 'Cloud Computing, spring']);
    expect(data[1]).toEqual(['    Points Possible', '', '', '', '', '20']);
    expect(data[3]).toEqual(["'=cmd()", '1002', '', '@evil', '', '1.3333']);
    expect(data[5]).toEqual(['김철수', '2024-0815', '', '철수', '', '']);
    expect(data[6]?.[1]).toBe('a,b"c');
  });

  it('keeps ids where students are anonymous: they are all that Canvas goes by', () => {
    const text = fileOf(writeClass(canvasFormat, { policy: { anonymous: true } }), 'canvas.csv');
    expect(text).toContain('pseudonym-1,1001,');
    expect(text).not.toMatch(/Lovelace|Brien/);
  });
});
