import { createHash } from 'node:crypto';
import type { Course } from '../../../../src/course/course.ts';
import type { StudentScore } from '../../../../src/course/student-score.ts';
import type { CourseSummary } from '../../../../src/course/summary/course-summary.ts';
import type { Language } from '../../../../src/model/localized.ts';
import type { CourseRun } from '../../../../src/report/course/course-format.ts';
import { classReport } from '../../../../src/report/course/html/class-report.ts';
import { classScript } from '../../../../src/report/course/html/class-script.ts';
import { classStyle } from '../../../../src/report/course/html/class-style.ts';

export interface ClassOf {
  readonly course: Course;
  readonly scores: readonly StudentScore[];
  readonly summary: CourseSummary;
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64');
export const pageHashes = { style: hashOf(classStyle), script: hashOf(classScript) };

export function runOf({ course, summary }: ClassOf, language: Language): CourseRun {
  const provenance = { kubedrillVersion: '0.1.0', kubernetesVersion: '1.36', policyDigest: 'c0ffee'.repeat(10) };
  return { course, summary, provenance, language };
}

/** The files of the report, by name. */
export function renderClass(one: ClassOf, language: Language = 'en'): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const writer = classReport(runOf(one, language), pageHashes);
  const pieces = [...writer.begin(), ...one.scores.flatMap(writer.student), ...writer.end()];
  for (const { file, text } of pieces) files.set(file, (files.get(file) ?? '') + text);
  return files;
}

/** A file that is there. */
export function fileOf(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`no file ${name}`);
  return text;
}
