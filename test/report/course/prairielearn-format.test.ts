import { describe, expect, it } from 'vitest';
import { scoreStudent } from '../../../src/course/score-student.ts';
import { prairielearnFormat } from '../../../src/report/course/prairielearn-format.ts';
import { courseOf, exercise, finding, graded, matches, student, task } from '../../course/course-builders.ts';
import { sampleClass } from '../../course/sample-class.ts';
import { errorsBy } from './schemas/errors-by.ts';
import { prairielearnSchema } from './schemas/prairielearn-schema.ts';
import { fileOf, runOf, writeClass } from './write-class.ts';

const read = (slug: string) => JSON.parse(fileOf(writeClass(prairielearnFormat), `prairielearn/${slug}.json`));

describe('prairielearn/<slug>.json', () => {
  it.each(['en', 'ko'] as const)('is what PrairieLearn takes, in %s', (language) => {
    const files = writeClass(prairielearnFormat, { language });
    expect(files.size).toBe(6);
    for (const text of files.values()) expect(errorsBy(prairielearnSchema, JSON.parse(text))).toEqual([]);
  });

  it('has a fraction of 1, and the tasks as tests', () => {
    expect(read('1001')).toMatchObject({ gradable: true, score: 1 });
    const results = read('1002');
    expect(results.score).toBe(0.0667);
    expect(results.tests).toHaveLength(3);
    expect(results.tests[0]).toMatchObject({ name: 'Headless Service (headless)', points: 1.3333, max_points: 10 });
  });

  it('costs no attempt where the grader failed', () => {
    expect(read('2024-0815')).toEqual({
      gradable: false,
      message: expect.stringContaining('the grader failed'),
      format_errors: [expect.stringContaining('the grader failed')],
    });
  });

  it('takes what is not submitted for 0, and what cannot be read for no submission', () => {
    expect(read('zed')).toMatchObject({ gradable: true, score: 0 });
    const { course, scores, summary } = sampleClass();
    const [, , third] = scores;
    if (third === undefined) throw new Error('the sample has changed');
    const unread = { ...third, tasks: third.tasks.slice(1) };
    const [piece] = prairielearnFormat(runOf(course, summary)).student(unread);
    expect(JSON.parse(piece?.text ?? '')).toMatchObject({
      gradable: false,
      format_errors: [/rollout/, /probes/].map((each) => expect.stringMatching(each)),
    });
  });

  it('stays below 1 MB, however much there is to tell', () => {
    const says = { en: '말'.repeat(5000), ko: '' };
    const requirements = Array.from({ length: 8 }, (_, index) => matches(`r${index}`, says, 1));
    const tasks = Array.from({ length: 40 }, (_, index) => task(exercise(`t${index}`, says, requirements), 1));
    const course = courseOf(tasks);
    const findings = Array.from({ length: 11 }, (_, line) =>
      finding({ en: '"\\\u0001'.repeat(3000), ko: '' }, { line: line + 1, excerpt: '가'.repeat(5000) }),
    );
    const outcomes = new Map(
      tasks.map((one) => {
        const outcome = graded(one, []);
        return [one.id, { ...outcome, requirements: outcome.requirements.map((each) => ({ ...each, findings })) }];
      }),
    );
    const score = scoreStudent(student('s', 'S'), outcomes, course);
    const [piece] = prairielearnFormat(runOf(course, sampleClass().summary)).student(score);
    const bytes = new TextEncoder().encode(piece?.text).length;
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(1_000_000);
  });
});
