import { describe, expect, it } from 'vitest';
import type { StudentScore } from '../../../../src/course/student-score.ts';
import { SummaryBuilder } from '../../../../src/course/summary/summary-builder.ts';
import { languages } from '../../../../src/model/localized.ts';
import type { CourseRun } from '../../../../src/report/course/course-format.ts';
import { classReport } from '../../../../src/report/course/html/class-report.ts';
import { classScript } from '../../../../src/report/course/html/class-script.ts';
import { generatedClass } from '../../../course/generated-class.ts';
import { sampleClass } from '../../../course/sample-class.ts';
import { structureOf } from './page-structure.ts';
import { type ClassOf, pageHashes, runOf } from './render-class.ts';

const evil = `"'><img src=x onerror=alert(1)></script></style></title><!--<script>alert(2)</script>&lt;\u202e\u0007\u001b[2J`;
/** As long, and as hard to show, but without what HTML reads. */
const harmless = evil.replace(/[^\w\s]/g, 'x');

/** What types fix: it is of the program, never of a student. */
const fixed = new Set(['kind', 'state', 'outcome', 'severity', 'reveal', 'domain', 'language', 'code', 'of']);

/** The value with something added to every string in it but those that types fix. */
function spoil<T>(value: T, added: string, key = ''): T {
  if (typeof value === 'string') return (fixed.has(key) ? value : `${value}${added}`) as T;
  if (Array.isArray(value)) return value.map((item) => spoil(item, added, key)) as T;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoil(item, added, name)])) as T;
}

function pages(run: CourseRun, scores: readonly StudentScore[]): readonly string[] {
  const builder = new SummaryBuilder(run.course);
  for (const score of scores) builder.add(score);
  const writer = classReport({ ...run, summary: builder.finish() }, pageHashes);
  const pieces = [...writer.begin(), ...scores.flatMap(writer.student), ...writer.end()];
  const report = pieces.filter(({ file }) => file === 'report.html').map(({ text }) => text);
  return [report.join(''), ...pieces.filter(({ file }) => file !== 'report.html').map(({ text }) => text)];
}

function spoilt(added: string, language: CourseRun['language'], of: ClassOf) {
  // Together, so that tasks in scores stay those of the course.
  const { run, scores } = spoil({ run: runOf(of, language), scores: of.scores }, added);
  return pages({ ...run, language }, scores);
}

describe.each(languages)('hostile text in every field, in %s', (language) => {
  const classes = { sample: sampleClass(), generated: generatedClass(40) };

  it.each(['sample', 'generated'] as const)(
    'makes no element and no attribute in the pages of the %s class',
    (name) => {
      const hostile = spoilt(evil, language, classes[name]);
      const plain = spoilt(harmless, language, classes[name]);
      expect(hostile.length).toBe(classes[name].scores.length + 1);
      hostile.forEach((page, index) => {
        expect(structureOf(page)).toEqual(structureOf(plain[index] ?? ''));
      });
      expect(hostile[0]).toContain('&lt;img src=x');
    },
  );

  it('shows nothing that steers the direction of writing, or a terminal', () => {
    const unseen = /[^\P{C}\n]/u;
    for (const page of spoilt(evil, language, classes.sample)) expect(page).not.toMatch(unseen);
  });
});

it('spoils every kind of string', () => {
  expect(spoil({ name: 'a', kind: 'b', list: ['c'], deep: { en: 'd' } }, '!')).toEqual({
    name: 'a!',
    kind: 'b',
    list: ['c!'],
    deep: { en: 'd!' },
  });
});

it('has one script, its own', () => {
  const [report = '', ...students] = pages(runOf(sampleClass(), 'en'), sampleClass().scores);
  expect(report.match(/<script/g)).toHaveLength(1);
  expect(report).toContain(`<script>${classScript}</script>`);
  for (const page of students) expect(page).not.toContain('<script');
});
