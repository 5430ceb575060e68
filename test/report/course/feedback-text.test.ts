import { describe, expect, it } from 'vitest';
import { revealLevels } from '../../../src/course/course.ts';
import { scoreStudent } from '../../../src/course/score-student.ts';
import { studentFeedback } from '../../../src/report/course/feedback-text.ts';
import {
  courseOf,
  due,
  exercise,
  finding,
  graded,
  hour,
  matches,
  student,
  task,
} from '../../course/course-builders.ts';
import { controls } from './controls.ts';
import { type ClassOptions, sampleRun } from './write-class.ts';

function feedbackOf(id: string, options: ClassOptions = {}): string {
  const { run, scores } = sampleRun({ ...options, only: [id] });
  return scores.flatMap((score) => studentFeedback(score, run)).join('\n');
}

describe('what a student is told', () => {
  it.each(['en', 'ko'] as const)('reads well in %s', async (language) => {
    const texts = ['1001', '1002', '2024-0815', 'zed'].map((id) => feedbackOf(id, { language }));
    await expect(texts.join('\n\n===\n\n')).toMatchFileSnapshot(`golden/feedback.${language}.txt`);
  });

  it('tells at each level what the one before does, and more', () => {
    const [score, requirements, findings, full] = revealLevels.map((reveal) =>
      feedbackOf('1002', { policy: { reveal } }),
    );
    expect(score).toContain('Headless Service (headless): 1.3333/10');
    expect(score).not.toContain('serves port');
    expect(requirements).toContain('◐ 0/2 the Service `web` serves port `8080` (would be met)');
    expect(requirements).not.toContain('found `80`');
    expect(findings).toContain('expected port `8080`, found `80`\n    --> web.yaml:8:13\n');
    expect(findings).toContain('>   8 |     - port: 80');
    expect(findings).not.toContain('help:');
    expect(full).toContain('help: write `8080`');
  });

  it('tells of a lost gate, of lateness and of what is not submitted', () => {
    const text = feedbackOf('1002');
    expect(text).toContain('all points of this task are lost');
    expect(text).toContain('late, days begun: 2; 20% of the full score is taken off');
    expect(text).toContain('nothing was submitted');
    expect(feedbackOf('a,b"c')).toContain('late, days begun: 9; that is too late to count');
    expect(feedbackOf('2024-0815')).toContain('marked as late by the LMS; nothing is taken off');
  });

  it('tells that a fault is the grader’s, without a score and without what it died of', () => {
    const text = feedbackOf('a,b"c');
    expect(text).toContain('Probes (probes): not known yet\nthe grader failed');
    expect(text).not.toContain('boom');
  });

  it('says why a submission was not read', () => {
    expect(feedbackOf('1003')).toContain('`../../<etc>\\n::error::x` is too large; submit only the manifests');
    expect(feedbackOf('1003', { policy: { reveal: 'requirements' } })).not.toContain('too large');
    expect(feedbackOf('1003')).toContain('what cannot be read:\n    this is no YAML');
  });

  it('has no character that a terminal obeys, and cuts what is huge with a note', () => {
    const text = feedbackOf('1003');
    expect(text).not.toMatch(controls);
    expect(text).toContain('… (cut here; 200010 characters in all)');
    expect(text.length).toBeLessThan(10_000);
  });
});

describe('findings of a requirement', () => {
  const says = { en: 'says', ko: '문장' };
  const one = task(exercise('one', says, [matches('a', says, 1), matches('b', says, 1)]), 10);
  const course = courseOf([one]);
  const told = (findings: readonly ReturnType<typeof finding>[], rest = findings) => {
    const outcome = graded(one, ['unmet', 'unmet'], { submittedAt: due - hour });
    const requirements = outcome.requirements.map((each, index) => ({
      ...each,
      findings: index === 0 ? findings : rest,
    }));
    const score = scoreStudent(student('s', 'S'), new Map([['one', { ...outcome, requirements }]]), course);
    return studentFeedback(score, { course, language: 'en' });
  };

  it('are told once in full, then by their message', () => {
    const lines = told([finding({ en: 'it is wrong', ko: '틀렸습니다' })]);
    expect(lines.filter((line) => line.includes('it is wrong'))).toEqual([
      '    it is wrong',
      '    it is wrong (see above)',
    ]);
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(1);
  });

  it('are ten at most, and the rest is counted', () => {
    const many = Array.from({ length: 25 }, (_, line) => finding({ en: `wrong ${line}`, ko: '' }, { line: line + 1 }));
    const lines = told(many, []);
    expect(lines.filter((line) => line.includes('-->'))).toHaveLength(10);
    expect(lines).toContain('    ... and 15 more');
  });

  it('name their field where the message does not', () => {
    const lines = told(
      [finding({ en: 'is required', ko: '필수입니다' }, { code: 'required', field: 'spec.selector' })],
      [],
    );
    expect(lines).toContain('    `spec.selector`: is required');
  });
});
