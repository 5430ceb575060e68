import type { CourseTask } from '../course/course.ts';
import { IntakeFault } from './intake-fault.ts';
import { parseInstant } from './parse-instant.ts';
import { readRows } from './read-rows.ts';

/** Whose each file is; several files of one student and task make one answer. */
export type SubmissionMap = readonly MappedFile[];

export interface MappedFile {
  /** A file, folder or zip below the root, with `/`. */
  readonly file: string;
  readonly student: string;
  /** `CourseTask.id`. */
  readonly task: string;
  readonly submittedAt: number | undefined;
}

/**
 * Reads `--map`: a CSV file with the columns `file,student,task` and, if times are known, `submitted` (RFC 3339). Throws
 * `IntakeFault` with the line for a task that the course does not have, a path that leads out of the root, and the like.
 */
export function readMap(file: string, tasks: readonly CourseTask[]): SubmissionMap {
  const ids = new Set(tasks.map(({ id }) => id));
  const rows = readRows(file, { needed: ['file', 'student', 'task'], optional: ['submitted'] });
  const seen = new Set<string>();
  return rows.map(({ line, value }) => {
    const path = value('file').replaceAll('\\', '/');
    const task = value('task');
    const submitted = value('submitted');
    const submittedAt = parseInstant(submitted);
    const key = JSON.stringify([path, value('student'), task]);
    if (leadsOut(path)) throw new IntakeFault({ code: 'leads-out', file, line, value: value('file') });
    if (!ids.has(task)) throw new IntakeFault({ code: 'unknown-task', file, line, value: task });
    if (submitted !== '' && submittedAt === undefined)
      throw new IntakeFault({ code: 'no-instant', file, line, value: submitted });
    if (seen.has(key)) throw new IntakeFault({ code: 'doubled', file, line, value: value('file') });
    seen.add(key);
    return { file: path, student: value('student'), task, submittedAt };
  });
}

function leadsOut(path: string): boolean {
  return path.startsWith('/') || /^[A-Za-z]:/.test(path) || path.split('/').includes('..');
}
