import type { Course } from '../course/course.ts';
import type { StudentScore } from '../course/student-score.ts';
import type { CourseSummary } from '../course/summary/course-summary.ts';
import type { Language } from '../model/localized.ts';
import type { CourseRun, CourseWriter } from '../report/course/course-format.ts';
import { readOutcomes } from './read-outcomes.ts';
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
  /** Told of each student's score, in order of ids. */
  readonly onScore?: (score: StudentScore) => void;
  readonly formats: readonly ((run: CourseRun) => CourseWriter)[];
}

/**
 * Scores a class from its outcomes and writes it in every format: no submission is read. Two passes, since a report begins
 * with what only its end knows; neither holds more than one student's findings.
 */
export async function publishClass(publication: Publication, sink: PieceSink): Promise<CourseSummary> {
  const { outcomes, rules, versions, language, formats, onScore } = publication;
  const course = rules.open ? await withTasksSeen(publication) : publication.course;
  const scored = { ...publication, course };
  const summary = await summariseClass(course, scoreClass(outcomes, scored), onScore);
  const run: CourseRun = {
    course,
    summary,
    language,
    provenance: {
      kubedrillVersion: versions.kubedrillVersion,
      kubernetesVersion: versions.kubernetesVersion,
      policyDigest: policyDigest(rules),
    },
  };
  const writers = formats.map((format) => format(run));
  await writeFormats(writers, scoreClass(outcomes, scored), sink);
  return summary;
}

/** The course with the tasks of which anybody has handed something in. */
async function withTasksSeen({ outcomes, course }: Publication): Promise<Course> {
  const seen = new Set<string>();
  const { students } = await readOutcomes(outcomes, true);
  for await (const { outcomes: found } of students) for (const { task } of found) seen.add(task);
  return { ...course, tasks: course.tasks.filter(({ id }) => seen.has(id)) };
}
