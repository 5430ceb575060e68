import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../../../src/report/course/csv/csv-format.ts';
import { csvLine, csvText } from '../../../../src/report/course/csv/csv-text.ts';
import { sampleClass } from '../../../course/sample-class.ts';
import { fileOf, writeClass } from '../write-class.ts';

function rowsOf(text: string): Record<string, string>[] {
  const { data, errors } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

describe('scores.csv', () => {
  it('has a row a student, and every score of each, for an independent parser', () => {
    const { scores } = sampleClass();
    const rows = rowsOf(fileOf(writeClass(csvFormat), 'scores.csv'));
    expect(rows.map(({ id }) => id)).toEqual(scores.map(({ student }) => student.id));
    expect(rows[1]).toEqual({
      id: '1002',
      name: "'=cmd()",
      total: '1.3333',
      max: '20',
      percent: '6.66',
      passed: 'no',
      headless: '1.3333',
      'headless state': 'graded',
      'headless days late': '2',
      rollout: '0',
      'rollout state': 'graded',
      'rollout days late': '0',
      probes: '0',
      'probes state': 'missing',
      'probes days late': '0',
    });
  });

  it('leaves the cells of an open score empty, in the task and in the total', () => {
    const rows = rowsOf(fileOf(writeClass(csvFormat), 'scores.csv'));
    expect(rows[3]).toMatchObject({ name: '김철수', total: '', percent: '', passed: '', rollout: '', headless: '10' });
    expect(rows[3]).toMatchObject({ 'rollout state': 'fault', 'probes days late': 'late' });
  });

  it('adds up to the summary', () => {
    const { summary } = sampleClass();
    const rows = rowsOf(fileOf(writeClass(csvFormat), 'scores.csv'));
    const sum = rows.reduce((total, { total: own }) => total + Math.round(Number(own) * 10_000), 0) / 10_000;
    expect(sum).toBe(summary.scoreSum);
  });

  it('ends lines as RFC 4180 has it, and tells Excel its encoding in Korean', () => {
    const text = fileOf(writeClass(csvFormat), 'scores.csv');
    expect(text.startsWith('id,name,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(8);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(fileOf(writeClass(csvFormat, { language: 'ko' }), 'scores.csv').startsWith('\ufeffid,')).toBe(true);
  });

  it('names nobody where students are anonymous', () => {
    const files = writeClass(csvFormat, { policy: { anonymous: true } });
    for (const text of files.values()) {
      expect(text).toContain('pseudonym-4,pseudonym-4');
      expect(text).not.toMatch(/김철수|2024-0815|Lovelace|1001/);
    }
  });
});

describe('requirements.csv', () => {
  it('has a row a student and requirement, with its domain and competency', () => {
    const rows = rowsOf(fileOf(writeClass(csvFormat), 'requirements.csv'));
    expect(rows).toHaveLength(6 * 5);
    expect(rows[5]).toEqual({
      id: '1002',
      name: "'=cmd()",
      task: 'headless',
      exercise: 'headless',
      domain: 'services-and-networking',
      competency: 'services',
      requirement: 'port',
      state: 'would-be-met',
      earned: '0',
      points: '2',
    });
    const states = new Set(rows.map(({ state }) => state));
    expect([...states].sort()).toEqual(['blocked', 'fault', 'met', 'missing', 'ungradable', 'unmet', 'would-be-met']);
    expect(rows.filter(({ state }) => state === 'fault').every(({ earned }) => earned === '')).toBe(true);
  });

  it('is not there where only scores are revealed', () => {
    expect([...writeClass(csvFormat, { policy: { reveal: 'score' } }).keys()]).toEqual(['scores.csv']);
  });
});

describe('csvText', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx', '\nx', '＝1', '－1'])('makes no formula of %j', (text) => {
    expect(csvText(text)).toMatch(/^'/);
  });

  it.each(['Ada', '김철수', ' =1', '1-1', "'x"])('leaves %j as it is', (text) => {
    expect(csvText(text)).toBe(text);
  });

  it('writes out what cannot be seen', () => {
    expect(csvText('a\u0000b\u202e\ud800\nc')).toBe('a\\u0000b\\u202e\\ud800\\nc');
  });
});

it('quotes what has to be, whatever the delimiter is', () => {
  expect(csvLine(['a,b', 'c"d', 'e\nf', ' g', 1.5, ''])).toBe('"a,b","c""d","e\nf", g,1.5,\r\n');
  expect(csvLine(['a,b', 'c;d', 'e\tf'], ';', '\n')).toBe('a,b;"c;d";e\tf\n');
});
