import type { StudentScore } from '../../../../src/course/student-score.ts';
import { SummaryBuilder } from '../../../../src/course/summary/summary-builder.ts';
import type { CourseRun } from '../../../../src/report/course/course-format.ts';
import { classReport } from '../../../../src/report/course/html/class-report.ts';
import { type ClassOf, pageHashes, runOf } from './render-class.ts';

/** What would be an element, an attribute, an entity or a command anywhere but in a text. */
export const evil = `"'><img src=x onerror=alert(1)></script></style></title><!--<script>alert(2)</script>&lt;\u202e\u0007\u001b[2J`;
/** As long, and as hard to show, but without what HTML reads. */
export const harmless = evil.replace(/[^\w\s]/g, 'x');

/** What types fix: it is of the program, never of a student. */
const fixed = new Set(['kind', 'state', 'outcome', 'severity', 'reveal', 'domain', 'language', 'code', 'of']);

/** The value with something added to every string in it but those that types fix. */
export function spoil<T>(value: T, added: string, key = ''): T {
  if (typeof value === 'string') return (fixed.has(key) ? value : `${value}${added}`) as T;
  if (Array.isArray(value)) return value.map((item) => spoil(item, added, key)) as T;
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, spoil(item, added, name)])) as T;
}

export function pages(run: CourseRun, scores: readonly StudentScore[]): readonly string[] {
  const builder = new SummaryBuilder(run.course);
  for (const score of scores) builder.add(score);
  const writer = classReport({ ...run, summary: builder.finish() }, pageHashes);
  const pieces = [...writer.begin(), ...scores.flatMap(writer.student), ...writer.end()];
  const report = pieces.filter(({ file }) => file === 'report.html').map(({ text }) => text);
  return [report.join(''), ...pieces.filter(({ file }) => file !== 'report.html').map(({ text }) => text)];
}

/** The pages of a class with something added to every text in it: the report, then each student's. */
export function spoilt(added: string, language: CourseRun['language'], of: ClassOf) {
  // Together, so that tasks in scores stay those of the course.
  const { run, scores } = spoil({ run: runOf(of, language), scores: of.scores }, added);
  return pages({ ...run, language }, scores);
}
