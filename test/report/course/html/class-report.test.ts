import { describe, expect, it } from 'vitest';
import { languages } from '../../../../src/model/localized.ts';
import { classReport } from '../../../../src/report/course/html/class-report.ts';
import { classScript } from '../../../../src/report/course/html/class-script.ts';
import { classStyle } from '../../../../src/report/course/html/class-style.ts';
import { courseOf } from '../../../course/course-builders.ts';
import { generatedClass } from '../../../course/generated-class.ts';
import { sampleClass } from '../../../course/sample-class.ts';
import { fileOf, pageHashes, renderClass, runOf } from './render-class.ts';

/** Pages without style and script, which are read on their own; no `.html`, which the linter would read. */
const content = (page: string) =>
  page
    .replace(classStyle, '')
    .replace(classScript, '')
    .replace(pageHashes.style, 'STYLE')
    .replace(pageHashes.script, 'SCRIPT');

describe.each(languages)('the report in %s', (language) => {
  const files = renderClass(generatedClass(40), language);

  it('is a page', async () => {
    await expect(content(fileOf(files, 'report.html'))).toMatchFileSnapshot(`golden/report-${language}.html.txt`);
  });

  it('comes with a page of feedback a student', async () => {
    expect(files.size).toBe(41);
    await expect(content(fileOf(files, 'students/s0001.html'))).toMatchFileSnapshot(
      `golden/student-${language}.html.txt`,
    );
  });
});

describe('the scores', () => {
  it('add up to the sum that the page gives', () => {
    const { scores, ...rest } = generatedClass(40);
    const page = fileOf(renderClass({ scores, ...rest }), 'report.html');
    const rows = [
      ...page.matchAll(/<tr><th scope="row"><a[^>]*>[^<]*<\/a><\/th><td class="number" data-score="([\d.]+)">/g),
    ];
    const known = scores.filter(({ score }) => score !== undefined);
    expect(rows).toHaveLength(known.length);
    const units = rows.reduce((sum, [, score]) => sum + Math.round(Number(score) * 10_000), 0);
    expect(page).toContain(`data-sum="${units / 10_000}"`);
    expect(units).toBeGreaterThan(0);
  });

  it('are open, not zero, where the grader failed, and the page says so', () => {
    const page = fileOf(renderClass(sampleClass()), 'report.html');
    expect(page).toContain('The grader failed on work of 2 students');
    expect(page.match(/<\/a><\/th><td class="number">open<\/td>/g)).toHaveLength(2);
  });
});

describe('statistics', () => {
  it('are left out with a reason where students are few', () => {
    const page = fileOf(renderClass(sampleClass()), 'report.html');
    expect(page).toContain('with fewer than 30 students');
  });

  it('are n/a where there is nothing to compute them from', () => {
    const course = courseOf([]);
    const { summary } = generatedClass(0);
    const page = fileOf(renderClass({ course, scores: [], summary: { ...summary, tasks: [] } }), 'report.html');
    expect(page).toContain('<dt>mean<small>of 100</small></dt><dd>n/a</dd>');
    expect(page).toContain('data-sum="0"');
  });
});

describe('an anonymous course', () => {
  it('names nobody', () => {
    const { scores, ...rest } = generatedClass(30, { anonymous: true });
    for (const page of renderClass({ scores, ...rest }).values()) {
      for (const { student } of scores) expect(page).not.toContain(student.name);
    }
    expect(fileOf(renderClass({ scores, ...rest }), 'report.html')).toContain('shown by pseudonyms');
  });
});

describe('a large class', () => {
  const small = sampleClass();
  const [score] = small.scores;
  const rowOf = (students: number) => {
    const run = runOf({ ...small, summary: { ...small.summary, students } }, 'en');
    const writer = classReport(run, pageHashes);
    const text = (pieces: ReturnType<typeof writer.begin>) =>
      pieces.find(({ file }) => file === 'report.html')?.text ?? '';
    return { head: text(writer.begin()), row: score === undefined ? '' : text(writer.student(score)) };
  };

  it('has its heat map in the CSV file, and says so', () => {
    expect(rowOf(2000).row).toContain('aria-label="met"');
    const { head, row } = rowOf(2001);
    expect(head).toContain('With more than 2000 students, single requirements are left to the CSV file');
    expect(row).not.toContain('aria-label');
    expect(row).toContain('data-score=');
  });

  it('has no rows at all where nobody could read them', () => {
    const { head, row } = rowOf(20_001);
    expect(head).toContain('this table is left to the CSV file');
    expect(row).toBe('');
  });
});

describe('feedback', () => {
  const pageOf = (reveal: 'score' | 'requirements' | 'findings' | 'full', name: string) =>
    fileOf(renderClass(sampleClass({ reveal })), `students/${name}.html`);

  it('tells as much as the course reveals, and no more', () => {
    const found = 'expected port <code>8080</code>, found <code>80</code>';
    const asked = 'serves port <code>8080</code>';
    const help = '→ write <code>8080</code>';
    const told = (['score', 'requirements', 'findings', 'full'] as const).map((level) => {
      const page = pageOf(level, '1002');
      return [asked, found, help].map((text) => page.includes(text));
    });
    expect(told).toEqual([
      [false, false, false],
      [true, false, false],
      [true, true, false],
      [true, true, true],
    ]);
  });

  it('says where, with the lines around it', () => {
    const page = pageOf('findings', '1002');
    expect(page).toContain('web.yaml:8 · <code>spec.ports[0].port</code>');
    expect(page).toContain('&gt;   8 |     - port: 80');
  });

  it('says what lateness costs, and what a lost gate does', () => {
    const page = pageOf('requirements', '1002');
    expect(page).toContain('late, days begun: 2; 20% of the full score is taken off');
    expect(page).toContain('all points of this task are lost, because something');
  });

  it('says why nothing was read, where findings are told', () => {
    expect(pageOf('score', '1003')).toContain('nothing in this answer can be graded');
    expect(pageOf('findings', '1003')).toContain('is too large; submit only the manifests');
    expect(pageOf('findings', '1003')).toContain('this is no YAML');
    expect(pageOf('requirements', '1003')).not.toContain('this is no YAML');
  });

  it('says that a fault is the grader’s, and no zero', () => {
    const page = pageOf('full', '2024-0815');
    expect(page).toContain('This is not your fault, and it is not a zero.');
    expect(page).toContain('the grader failed at this submission');
    expect(page).not.toContain('0 of 5.5');
  });

  it('cuts a message that nobody would read to its end', () => {
    expect(pageOf('full', '1003').length).toBeLessThan(40_000);
  });

  it('tells nothing twice', () => {
    const page = pageOf('full', '1002');
    expect(page.match(/expected port/g)?.length).toBe(2);
  });
});
