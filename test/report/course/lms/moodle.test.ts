import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { moodleFault, moodleFormat } from '../../../../src/report/course/lms/moodle-format.ts';
import {
  fillMoodleWorksheet,
  moodleColumns,
  participantNumber,
} from '../../../../src/report/course/lms/moodle-worksheet.ts';
import { type Sheet, type SheetScore, sheetText } from '../../../../src/report/course/lms/sheet.ts';
import { fileOf, sampleRun, writeClass } from '../write-class.ts';
import { sheetOf } from './sheet-of.ts';

const worksheet = [
  'Identifier,"Full name","Email address",Status,Grade,"Maximum grade","Grade can be changed","Last modified (grade)","Feedback comments"',
  'Participant 1001,"Ada Lovelace",ada@example.org,"Submitted for grading",,20.00,Yes,-,',
  'Participant 77,=cmd(),,Submitted,3.00,20.00,Yes,"Sunday, 1 March 2026, 1:00 PM","old words"',
  'Participant 815,"김철수",,Submitted,5.00,20.00,Yes,-,old',
  '',
].join('\r\n');
const korean = [
  '식별자,성명,상태,성적,최대 성적,마지막 수정됨(성적),피드백 코멘트',
  '참가자1001,에이다,제출 완료,,20.00,-,',
  '참가자 77,,제출 완료,,20.00,-,',
  '',
].join('\n');

const score = (value: number | undefined, feedback = '', max = 20): SheetScore => ({ score: value, max, feedback });

function filled(sheet: Sheet, scores: Readonly<Record<string, SheetScore>>, column?: string) {
  const columns = moodleColumns(sheet, column);
  if ('code' in columns) throw new Error(columns.code);
  return fillMoodleWorksheet(sheet, new Map(Object.entries(scores)), columns);
}

describe('the instructor’s worksheet', () => {
  it('gets grades and feedback by participant, and keeps every other cell, column and line end', () => {
    const sheet = sheetOf(worksheet);
    const { sheet: done, unmatched } = filled(sheet, {
      '1001': score(20, '<pre>well done</pre>'),
      '77': score(1.5),
      '5': score(1),
    });
    expect(done.rows[1]).toEqual([
      ...(sheet.rows[1] ?? []).slice(0, 4),
      '20',
      '20.00',
      'Yes',
      '-',
      '<pre>well done</pre>',
    ]);
    expect(done.rows[2]).toEqual(sheet.rows[2]?.map((cell) => (cell === '3.00' ? '1.5' : cell)));
    expect(done.rows[3]).toEqual(sheet.rows[3]);
    expect(sheetText(done).split('\r\n')).toHaveLength(5);
    expect(unmatched).toEqual(['5']);
  });

  it('knows Korean headings and participants', () => {
    const { sheet, unmatched } = filled(sheetOf(korean), { '1001': score(20, '<pre>좋습니다</pre>'), '77': score(0) });
    expect(sheet.rows.slice(1).map((row) => [row[3], row[6]])).toEqual([
      ['20', '<pre>좋습니다</pre>'],
      ['0', ''],
    ]);
    expect(unmatched).toEqual([]);
    expect(sheetText(sheet)).not.toContain('\r');
  });

  it('keeps grade and feedback while a score is open', () => {
    const sheet = sheetOf(worksheet);
    expect(filled(sheet, { '77': score(undefined, '<pre>x</pre>') }).sheet).toEqual(sheet);
  });

  it('scales to Moodle’s maximum', () => {
    const sheet = sheetOf(worksheet.replace(',,20.00,', ',,100.00,'));
    expect(filled(sheet, { '1001': score(1.3333) }).sheet.rows[1]?.[4]).toBe('6.6665');
  });

  it('mistakes no other id for a participant’s number', () => {
    const ids = ['2024-815', 's815', 'Participant 815x', '0815'];
    expect(filled(sheetOf(worksheet), Object.fromEntries(ids.map((id) => [id, score(1)]))).unmatched).toEqual(
      ids.sort(),
    );
    expect(['815', 'Participant 815', '참가자815', '2024-815'].map(participantNumber)).toEqual([
      '815',
      '815',
      '815',
      '2024-815',
    ]);
  });

  it('says why it cannot be filled, and takes a column that is named', () => {
    expect(moodleFault({ sheet: sheetOf('') })).toEqual({ code: 'no-header', columns: [] });
    expect(moodleFault({ sheet: sheetOf('Name,Grade\n') })).toEqual({ code: 'no-id-column', columns: [] });
    const french = sheetOf('Identifier,Note\nParticipant 77,\n');
    expect(moodleFault({ sheet: french })).toEqual({ code: 'no-score-column', columns: ['Identifier', 'Note'] });
    expect(filled(french, { '77': score(3) }, 'Note').sheet.rows[1]).toEqual(['Participant 77', '3']);
  });
});

describe('moodle.csv', () => {
  it('is the worksheet with the class’s grades and feedback in it, and tells who is not there', () => {
    let unknown: readonly string[] = [];
    const options = { sheet: sheetOf(worksheet), unmatched: (ids: readonly string[]) => (unknown = ids) };
    expect(moodleFault(options)).toBeUndefined();
    const files = writeClass((run) => moodleFormat(run, options));
    const { data, errors } = Papa.parse<string[]>(fileOf(files, 'moodle.csv'), { skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.slice(1).map((row) => row[4])).toEqual(['20', '1.3333', '5.00']);
    expect(data[2]?.[8]).toMatch(/^<pre>Headless Service \(headless\): 1\.3333\/10\n/);
    expect(unknown).toEqual(['1003', '2024-0815', 'a,b"c', 'zed']);
  });

  it('is a worksheet of its own without one, with all that Moodle’s importer asks for', () => {
    const text = fileOf(writeClass(moodleFormat), 'moodle.csv');
    const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
    expect(errors).toEqual([]);
    expect(data.map((row) => [row.Identifier, row.Grade, row['Last modified (grade)']])).toEqual([
      ['Participant 1001', '20', '-'],
      ['Participant 77', '1.3333', '-'],
      ['Participant 1003', '0', '-'],
      ['Participant 2024-0815', '', '-'],
      ['Participant a,b"c', '', '-'],
      ['Participant zed', '0', '-'],
    ]);
    expect(data[1]?.['Full name']).toBe("'=cmd()");
  });

  it('goes by the number that Moodle gave for the assignment, where the course is of one', () => {
    const { run, scores } = sampleRun({ only: ['1001'] });
    const [score] = scores;
    const [task] = run.course.tasks;
    if (score === undefined || task === undefined) throw new Error('the sample has changed');
    const fields = { moodleParticipant: '5', 'moodleParticipant.rollout': '5', [`moodleParticipant.${task.id}`]: '9' };
    const student = { ...score.student, fields };
    const rowIn = (course: typeof run.course) =>
      moodleFormat({ ...run, course })
        .student({ ...score, student })[0]
        ?.text.split(',')[0];
    expect(rowIn({ ...run.course, tasks: [task] })).toBe('Participant 9');
    expect(rowIn(run.course)).toBe('Participant 5');
  });

  it('escapes feedback, which Moodle takes for HTML', () => {
    const text = fileOf(writeClass(moodleFormat), 'moodle.csv');
    const { data } = Papa.parse<Record<string, string>>(text, { header: true });
    const feedback = data[2]?.['Feedback comments'] ?? '';
    expect(feedback).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(feedback.replace(/^<pre>|<\/pre>$/g, '')).not.toMatch(/[<>]/);
  });
});
