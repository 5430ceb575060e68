import type { CourseTask } from '../../course/course.ts';
import { fileType, stemOf } from '../names.ts';
import type { WhyUnmatched } from '../student-work.ts';
import type { FileContent, Refused } from '../tree/node.ts';
import type { WalkedFile } from '../walk-work.ts';
import { attemptOf } from './attempt.ts';
import { Candidate, type Surety } from './candidate.ts';
import { TaskNames } from './task-names.ts';
import { WantedByTask } from './wanted-by-task.ts';

export type Match = { readonly task: string; readonly candidate: Candidate } | { readonly why: WhyUnmatched };

/** Finds the task that a file is for. */
export class FileMatcher {
  readonly #tasks: readonly CourseTask[];
  readonly #names: TaskNames;
  readonly #wanted: WantedByTask;

  constructor(tasks: readonly CourseTask[]) {
    this.#tasks = tasks;
    this.#names = new TaskNames(tasks);
    this.#wanted = new WantedByTask(tasks);
  }

  /**
   * By what the LMS says, else by the folder, else by the file's name, else by the objects in it. A file whose name does
   * not tell that it is a manifest has to hold objects that the task asks for.
   */
  async match(file: WalkedFile, load: () => Promise<FileContent | Refused>): Promise<Match> {
    const { node, root, tooDeep } = file;
    if (tooDeep) return { why: 'too-deep' };
    if (root.onlineText) return { why: 'online-text' };
    const type = node.type === 'refused' && node.fault !== undefined ? 'manifest' : fileType(file.name);
    if (type === 'ignored' && node.type === 'file') return { why: 'ignored-type' };
    const named = this.#byName(file);
    const candidate = new Candidate(file, named?.surety ?? 'guessed', load);
    if (node.type === 'refused') return this.#refused(candidate, named?.task, node.refusal);
    if (type === 'manifest' && named !== undefined) return { task: named.task, candidate };

    const { objects } = await candidate.objects();
    if (named !== undefined && this.#wanted.fits(named.task, objects)) return { task: named.task, candidate };
    const content = await candidate.content();
    if ('refusal' in content) return type === 'manifest' ? { why: content.refusal } : { why: 'ignored-type' };
    const best = this.#wanted.best(objects);
    if (typeof best === 'object' && named === undefined) return { task: best.task, candidate };
    if (type === 'open') return { why: 'ignored-type' };
    return { why: typeof best === 'string' ? best : 'no-task' };
  }

  /** Nothing can be said of what is in it: only a name tells its task. */
  #refused(candidate: Candidate, task: string | undefined, why: WhyUnmatched): Match {
    return task === undefined ? { why } : { task, candidate };
  }

  #byName({ name, folders, root }: WalkedFile): { readonly task: string; readonly surety: Surety } | undefined {
    const stem = stemOf(name);
    const { base } = attemptOf(stem);
    const own = this.#names.exact(stem) ?? this.#names.exact(base);
    const folder = folders.flatMap((each) => this.#names.exact(each) ?? []).at(-1);
    const only = this.#tasks.length === 1 ? this.#tasks[0]?.id : undefined;

    const told = root.task ?? folder;
    if (told !== undefined) {
      if (told === own) return { task: told, surety: 'named' };
      const implied = folder === undefined && (told === only || root.mixed);
      return { task: told, surety: implied ? 'implied' : 'given' };
    }
    if (own !== undefined) return { task: own, surety: 'named' };
    if (only !== undefined) return { task: only, surety: 'implied' };
    const guessed = this.#names.within(base) ?? folders.flatMap((each) => this.#names.within(each) ?? []).at(-1);
    return guessed === undefined ? undefined : { task: guessed, surety: 'guessed' };
  }
}
