import type { ClassTask } from '../class-task.ts';
import type { ClassStudent } from '../people/student.ts';
import type { Submission } from '../submission.ts';

/** A file of a made-up class. */
export interface ClassFile {
  /** Below the class's folder, with `/`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  /** Milliseconds since 1970; undefined for what no student handed in. */
  readonly modified?: number;
}

/** How an LMS hands out what students handed in. */
export interface ClassLayout {
  /** What it calls a student by, in names of files and in its own lists. */
  readonly idOf: (student: ClassStudent) => string;
  /** Where a file lies below the folder of submissions. `part` is within the answer: `web.yaml`. */
  readonly pathOf: (submission: Submission, part: string) => string;
  /** Whether it keeps folders that students hand in. */
  readonly keepsFolders: boolean;
  /** What it keeps its grades in. */
  readonly sheets: (students: readonly ClassStudent[], tasks: readonly ClassTask[]) => readonly ClassFile[];
}
