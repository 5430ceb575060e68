import { describe, expect, it } from 'vitest';
import { fitWidth } from '../../../src/report/course/fit-width.ts';
import { textFormat } from '../../../src/report/course/text-format.ts';
import { textWidth } from '../../../src/report/text-width.ts';
import { controls } from './controls.ts';
import { fileOf, sampleRun, writeClass } from './write-class.ts';

describe('scores.txt', () => {
  it.each(['en', 'ko'] as const)('reads well in %s', async (language) => {
    const text = fileOf(writeClass(textFormat, { language }), 'scores.txt');
    await expect(text).toMatchFileSnapshot(`golden/scores.${language}.txt`);
  });

  it('has its columns under each other, also behind Hangul', () => {
    const lines = fileOf(writeClass(textFormat, { language: 'ko' }), 'scores.txt').split('\n');
    const row = (start: string) => lines.find((line) => line.startsWith(start)) ?? '';
    const end = (line: string) => textWidth(line.slice(0, line.indexOf(' 10 ')));
    expect(end(row('김철수'))).toBe(end(row('Ada')));
    expect(end(row('Ada'))).toBeGreaterThan(40);
  });

  it('has no character that a terminal obeys', () => {
    expect(fileOf(writeClass(textFormat), 'scores.txt')).not.toMatch(controls);
  });

  it('never shows an open score as a number', () => {
    const line = fileOf(writeClass(textFormat), 'scores.txt')
      .split('\n')
      .find((each) => each.startsWith('김철수'));
    expect(line).toMatch(/^김철수 +\? +\? +10 +\? +0\*$/);
  });

  it('says that nothing needs attention, where nothing does', () => {
    const { run, scores } = sampleRun({ only: ['1001'] });
    const writer = textFormat({ ...run, summary: { ...run.summary, counts: { ...run.summary.counts, untimed: 0 } } });
    const [score] = scores;
    if (score === undefined) throw new Error('the sample has changed');
    writer.student(score);
    expect(writer.end()[0]?.text).toContain('Needs attention\n  nothing\n');
  });

  it('says why a text cannot be read, of which only the requirements tell', () => {
    const { run, scores } = sampleRun({ only: ['1003'] });
    const [score] = scores;
    if (score === undefined) throw new Error('the sample has changed');
    const moved = score.tasks.map((task) => {
      const { outcome } = task;
      if (outcome?.outcome !== 'ungradable' || outcome.remarks.length === 0) return task;
      const requirements = task.requirements.map(({ id, points }) => ({
        id,
        points,
        state: 'unmet' as const,
        gate: false,
        findings: outcome.remarks,
      }));
      return { ...task, outcome: { ...outcome, requirements, remarks: [] } };
    });
    const writer = textFormat(run);
    writer.student({ ...score, tasks: moved });
    expect(writer.end()[0]?.text).toMatch(/probes: cannot be graded \(this is no YAML/);
  });

  it('keeps what needs attention short in a class of any size', () => {
    const { run, scores } = sampleRun({ only: ['1003'] });
    const [score] = scores;
    if (score === undefined) throw new Error('the sample has changed');
    const writer = textFormat(run);
    for (let count = 0; count < 1000; count += 1) writer.student(score);
    const lines = (writer.end()[0]?.text ?? '').split('\n');
    expect(lines.length).toBeLessThan(220);
    expect(lines).toContain('  ... and 1800 more');
  });
});

it('fits a text to a width by the columns that it takes', () => {
  expect(fitWidth('김철수', 6)).toBe('김철수');
  expect(fitWidth('김철수', 5)).toBe('김철…');
  expect(fitWidth('김철수', 4)).toBe('김…');
  expect(fitWidth('abc', 2)).toBe('a…');
});
