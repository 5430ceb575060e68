import { type ClassOptions, makeClass } from './make-class.ts';
import type { Submission } from './submission.ts';

/** One of very many submissions. */
export interface OneOfMany {
  /** `s000000` and so on, in order; each hands in something for every task. */
  readonly student: string;
  /** The id of a task of `makeClass` with the same options. */
  readonly task: string;
  /** Below the folder of submissions: `s000000/headless-service.yaml`. */
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly modified: number;
}

/**
 * A cheap stream of so many submissions, picked in turn from those of a class. Half of them get a comment that makes
 * their bytes their own, so that neither all nor none of the work is a repetition.
 */
export function* manySubmissions(count: number, options: ClassOptions): Generator<OneOfMany> {
  const { tasks, submissions } = makeClass(options);
  const byTask = new Map<string, Submission[]>(tasks.map(({ id }) => [id, []]));
  for (const submission of submissions()) byTask.get(submission.task.id)?.push(submission);
  const pools = [...byTask].filter(([, pool]) => pool.length > 0);
  for (let made = 0; made < count; ) {
    const row = Math.floor(made / pools.length);
    const student = `s${String(row).padStart(6, '0')}`;
    for (const [task, pool] of pools.slice(0, count - made)) {
      const [picked] = pool.slice(row % pool.length);
      if (picked === undefined) continue;
      const own = row % 2 === 1 && typeof picked.content === 'string' && !/^\s*\{/.test(picked.content);
      const content = own ? `${picked.content}\n# ${student}\n` : picked.content;
      yield { student, task, path: `${student}/${task}.yaml`, content, modified: picked.modified };
      made += 1;
    }
  }
}
