import type { CourseTask } from '../../course/course.ts';
import { wantedObjects } from '../../grading/wanted-objects.ts';
import type { NamedObject } from './objects-in.ts';

/** Finds tasks by the objects that they ask for. */
export class WantedByTask {
  readonly #tasks: readonly Wanted[];

  constructor(tasks: readonly CourseTask[]) {
    this.#tasks = tasks.map(({ id, exercise }) => {
      const objects = exercise.requirements.flatMap(wantedObjects);
      return { task: id, names: new Set(objects.map(nameText)), kinds: new Set(objects.map(({ kind }) => kind)) };
    });
  }

  /** True where the task asks for an object of one of these kinds. */
  fits(task: string, objects: readonly NamedObject[]): boolean {
    return this.#tasks.some((wanted) => wanted.task === task && objects.some(({ kind }) => wanted.kinds.has(kind)));
  }

  /**
   * The task that asks for most of these objects: by kind and name first, where that decides nothing by kind alone.
   * A namespace says nothing: a wrong one is for the grader to tell.
   */
  best(objects: readonly NamedObject[]): { readonly task: string } | 'no-task' | 'several-tasks' {
    const scores = this.#tasks.map((wanted) => ({ task: wanted.task, ...scoreOf(wanted, objects) }));
    const fitting = scores.filter(({ kinds }) => kinds > 0);
    const [first, second] = fitting.sort((a, b) => b.names - a.names || b.kinds - a.kinds);
    if (first === undefined) return 'no-task';
    const tie = second !== undefined && second.names === first.names && second.kinds === first.kinds;
    return tie ? 'several-tasks' : { task: first.task };
  }
}

interface Wanted {
  readonly task: string;
  readonly names: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
}

function scoreOf(wanted: Wanted, objects: readonly NamedObject[]): { names: number; kinds: number } {
  const names = new Set(objects.map(nameText).filter((name) => wanted.names.has(name)));
  const kinds = new Set(objects.map(({ kind }) => kind).filter((kind) => wanted.kinds.has(kind)));
  return { names: names.size, kinds: kinds.size };
}

/** What tells two objects apart here; neither part can hold the blank. */
export function nameText({ kind, name }: NamedObject): string {
  return `${kind} ${name}`;
}
