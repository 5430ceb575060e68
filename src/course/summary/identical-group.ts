import type { StudentLink } from './mistake-cluster.ts';

/**
 * Students of a task whose work is the same to the byte. It proves nothing: a short right answer is easily written twice.
 */
export interface IdenticalGroup {
  /** `submission`: all files with their names; `file`: one of the files, whatever its name. */
  readonly of: 'submission' | 'file';
  readonly count: number;
  /** All of them earned all points of the task: the same right answer says less than the same mistakes. */
  readonly faultless: boolean;
  /** The first of them. */
  readonly students: readonly StudentLink[];
}
