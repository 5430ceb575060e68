import type { CourseTask } from '../../course/course.ts';

/** Finds tasks by what people call files and folders. */
export class TaskNames {
  readonly #tasks = new Map<string, string>();

  constructor(tasks: readonly CourseTask[]) {
    const exercises = tasks.map(({ exercise }) => comparable(exercise.id));
    for (const [at, name] of exercises.entries()) {
      const task = tasks[at];
      // An exercise that stands for several tasks names none of them.
      if (task !== undefined && exercises.indexOf(name) === exercises.lastIndexOf(name)) this.#tasks.set(name, task.id);
    }
    for (const { id } of tasks) this.#tasks.set(comparable(id), id);
  }

  /** The task of which this is the name, whatever its case and whether words are parted by blanks, `_` or `-`. */
  exact(text: string): string | undefined {
    return this.#tasks.get(comparable(text));
  }

  /** The longest name of a task, as it is compared, that this begins with and goes on after. */
  beginning(text: string): string | undefined {
    const whole = comparable(text);
    return this.#named((name) => whole.startsWith(`${name}-`))[0];
  }

  /** The one task whose name stands somewhere in this, as whole words; undefined where two do. */
  within(text: string): string | undefined {
    const whole = `-${comparable(text)}-`;
    const [longest, ...others] = this.#named((name) => whole.includes(`-${name}-`));
    if (longest === undefined) return undefined;
    // `headless-service` is also found in `mysql-headless-service`: that is no second task.
    const rest = whole.replaceAll(`-${longest}-`, '--');
    return others.some((name) => rest.includes(`-${name}-`)) ? undefined : this.#tasks.get(longest);
  }

  /** The names that pass, the longest first. */
  #named(passes: (name: string) => boolean): readonly string[] {
    return [...this.#tasks.keys()].filter(passes).sort((a, b) => b.length - a.length);
  }
}

/** A name as it is compared. */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_.-]+/g, '-')
    .replace(/^-|-$/g, '');
}
