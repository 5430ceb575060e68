import type { Course, Policy } from '../../../src/course/course.ts';
import type { StudentScore } from '../../../src/course/student-score.ts';
import type { CourseSummary } from '../../../src/course/summary/course-summary.ts';
import type { Language } from '../../../src/model/localized.ts';
import type { CourseRun, CourseWriter } from '../../../src/report/course/course-format.ts';
import { sampleClass } from '../../course/sample-class.ts';

const provenance = { kubedrillVersion: '1.2.3', kubernetesVersion: '1.36.0', policyDigest: 'ef'.repeat(32) };

export interface ClassOptions {
  readonly policy?: Partial<Policy>;
  readonly language?: Language;
  /** Ids of the students that there are; absent: all. */
  readonly only?: readonly string[];
}

export function runOf(course: Course, summary: CourseSummary, language: Language = 'en'): CourseRun {
  return { course, summary, provenance, language };
}

/** The sample class as a run, and its students. */
export function sampleRun({ policy = {}, language = 'en', only }: ClassOptions = {}): {
  readonly run: CourseRun;
  readonly scores: readonly StudentScore[];
} {
  const { course, scores, summary } = sampleClass(policy);
  const some = scores.filter(({ student }) => only === undefined || only.includes(student.id));
  return { run: runOf(course, { ...summary, students: some.length }, language), scores: some };
}

/** The files that a format makes of the sample class, by name; `form` may give the format more than the run. */
export function writeClass(form: (run: CourseRun) => CourseWriter, options: ClassOptions = {}): Map<string, string> {
  const { run, scores } = sampleRun(options);
  const writer = form(run);
  const files = new Map<string, string>();
  const pieces = [...writer.begin(), ...scores.flatMap((score) => writer.student(score)), ...writer.end()];
  for (const { file, text } of pieces) files.set(file, (files.get(file) ?? '') + text);
  return files;
}

/** A file that there has to be. */
export function fileOf(files: ReadonlyMap<string, string>, name: string): string {
  const text = files.get(name);
  if (text === undefined) throw new Error(`no ${name} among ${[...files.keys()].join(', ')}`);
  return text;
}
