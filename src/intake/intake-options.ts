import type { CourseTask } from '../course/course.ts';
import type { IntakeWarning } from './intake-warning.ts';
import type { Layout } from './layouts.ts';
import type { SubmissionMap } from './read-map.ts';
import type { SubmissionTimes } from './read-times.ts';

export interface IntakeOptions {
  readonly tasks: readonly CourseTask[];
  /** Default: `auto`. */
  readonly layout?: Layout;
  /** The id of the one student whose work all of it is; then no layout is looked for. */
  readonly student?: string | undefined;
  /** Whose work is wanted; nothing of others is opened. */
  readonly wants?: (student: string) => boolean;
  /** Tells of each file whose it is; then no layout is looked for. */
  readonly map?: SubmissionMap | undefined;
  /** Where the times of submissions come from: nowhere (default), the files' own, or a list. */
  readonly times?: 'none' | 'modified' | SubmissionTimes;
  readonly limits?: Partial<IntakeLimits>;
  /** Told of whatever is refused or belongs to nobody, at once. */
  readonly onWarning?: (warning: IntakeWarning) => void;
}

/** How much is read of what students hand in. All of them bound memory and work, not time. */
export interface IntakeLimits {
  readonly fileBytes: number;
  readonly taskFiles: number;
  /** Of all files of a task together. */
  readonly taskBytes: number;
  /** Of everything that is read of one student, also to see what it is for. */
  readonly studentBytes: number;
  /** Files and folders of one student that are looked at. */
  readonly studentEntries: number;
  /** Folders within one another, from the student's own on. */
  readonly depth: number;
  /** Of a student's zip. */
  readonly archiveEntries: number;
  /** Of a student's zip: unpacked, or as it lies packed in another zip. */
  readonly archiveBytes: number;
  /** Unpacked bytes for each packed one of a file that is not small. */
  readonly archiveRatio: number;
  /** Of a zip that holds a class. */
  readonly classEntries: number;
}

export const intakeLimits: IntakeLimits = {
  fileBytes: 1024 * 1024,
  taskFiles: 50,
  taskBytes: 4 * 1024 * 1024,
  studentBytes: 64 * 1024 * 1024,
  studentEntries: 10_000,
  depth: 16,
  archiveEntries: 1000,
  archiveBytes: 32 * 1024 * 1024,
  archiveRatio: 200,
  classEntries: 2_000_000,
};
