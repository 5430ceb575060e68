import type { Course } from '../../course/course.ts';
import type { StudentScore } from '../../course/student-score.ts';
import type { CourseSummary } from '../../course/summary/course-summary.ts';
import type { Language } from '../../model/localized.ts';

/** What every format knows of a run. Nothing in it depends on the clock, the locale or the machine. */
export interface CourseRun {
  readonly course: Course;
  readonly summary: CourseSummary;
  readonly provenance: CourseProvenance;
  readonly language: Language;
}

export interface CourseProvenance {
  readonly kubedrillVersion: string;
  readonly kubernetesVersion: string;
  /** sha256 of the course's rules, in hex. */
  readonly policyDigest: string;
}

/** A stretch of a file's text; the pieces of a file, joined in the order in which they come, are the file. */
export interface OutputPiece {
  /** Below the folder of outputs, with `/`; every part is ASCII and safe on every system. */
  readonly file: string;
  readonly text: string;
}

/** Writes a class in one format, a student at a time, so that memory does not grow with the class. */
export interface CourseWriter {
  readonly begin: () => readonly OutputPiece[];
  /** Called once a student, in the order of their ids. */
  readonly student: (score: StudentScore) => readonly OutputPiece[];
  readonly end: () => readonly OutputPiece[];
}

/** A format of `grade -o`. */
export type CourseFormat = (run: CourseRun) => CourseWriter;
