import type { CourseSummary } from '../course/summary/course-summary.ts';
import type { Language } from '../model/localized.ts';
import type { CourseRun, CourseWriter } from '../report/course/course-format.ts';
import { type CourseRules, policyDigest, type Versions } from './run-header.ts';
import { type ScoredClass, scoreClass } from './score-class.ts';
import { summariseClass } from './summarise-class.ts';
import { type PieceSink, writeFormats } from './write-formats.ts';

export interface Publication extends ScoredClass {
  /** A whole file of outcomes. */
  readonly outcomes: string;
  readonly rules: CourseRules;
  readonly versions: Versions;
  readonly language: Language;
  readonly formats: readonly ((run: CourseRun) => CourseWriter)[];
}

/**
 * Scores a class from its outcomes and writes it in every format: no submission is read. Two passes, since a report begins
 * with what only its end knows; neither holds more than one student's findings.
 */
export async function publishClass(publication: Publication, sink: PieceSink): Promise<CourseSummary> {
  const { outcomes, course, rules, versions, language, formats } = publication;
  const summary = await summariseClass(course, scoreClass(outcomes, publication));
  const run: CourseRun = {
    course,
    summary,
    language,
    provenance: { ...versions, policyDigest: policyDigest(rules) },
  };
  const writers = formats.map((format) => format(run));
  await writeFormats(writers, scoreClass(outcomes, publication), sink);
  return summary;
}
