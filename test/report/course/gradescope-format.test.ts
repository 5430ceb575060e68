import { describe, expect, it } from 'vitest';
import { gradescopeFormat } from '../../../src/report/course/gradescope-format.ts';
import { errorsBy } from './schemas/errors-by.ts';
import { gradescopeSchema } from './schemas/gradescope-schema.ts';
import { fileOf, writeClass } from './write-class.ts';

const read = (files: ReadonlyMap<string, string>, slug: string) => JSON.parse(fileOf(files, `gradescope/${slug}.json`));

describe('gradescope/<slug>.json', () => {
  it.each(['en', 'ko'] as const)('is what Gradescope documents, for each student, in %s', (language) => {
    const files = writeClass(gradescopeFormat, { language });
    expect([...files.keys()].sort()).toEqual(
      ['1001', '1002', '1003', '2024-0815', 'a_b_c', 'zed'].map((slug) => `gradescope/${slug}.json`),
    );
    for (const text of files.values()) expect(errorsBy(gradescopeSchema, JSON.parse(text))).toEqual([]);
  });

  it('has a test a task, whose scores add up to the whole', () => {
    const results = read(writeClass(gradescopeFormat), '1002');
    expect(results.score).toBe(1.3333);
    expect(
      results.tests.map(({ score, max_score, status }: Record<string, unknown>) => [score, max_score, status]),
    ).toEqual([
      [1.3333, 10, 'failed'],
      [0, 5.5, 'failed'],
      [0, 4.5, 'failed'],
    ]);
    expect(results.tests[0].output).toContain('--> web.yaml:8:13');
    expect(results.tests[0].tags).toEqual(['services-and-networking', 'services']);
    expect(results.extra_data).toMatchObject({ kubedrillVersion: '1.2.3', submissions: { headless: 'cd'.repeat(32) } });
  });

  it('has no score anywhere while the grader’s fault keeps it open', () => {
    const results = read(writeClass(gradescopeFormat), '2024-0815');
    expect('score' in results).toBe(false);
    for (const test of results.tests) expect('score' in test || 'max_score' in test).toBe(false);
    expect(results.output).toContain('the grader failed');
  });

  it('says everything as plain text', () => {
    const results = read(writeClass(gradescopeFormat), '1003');
    expect([results.output_format, results.test_output_format, results.test_name_format]).toEqual([
      'text',
      'text',
      'text',
    ]);
    expect(results.tests[0].output).toContain('<img src=x onerror=alert(1)>');
  });

  it('tells no more than is revealed', () => {
    const { tests } = read(writeClass(gradescopeFormat, { policy: { reveal: 'score' } }), '1002');
    expect(tests[0].output).toBe('late, days begun: 2; 20% of the full score is taken off');
    expect(tests[1].output).toBe('');
  });
});
