import type { RosterEntry } from '../../batch/class-list.ts';

/** Sees whether the roster and the submissions speak of the same people. */
export class RosterCheck {
  readonly #ids: ReadonlySet<string>;
  readonly #first: string | undefined;
  #stranger: string | undefined;
  #meets = false;

  constructor(roster: readonly RosterEntry[]) {
    this.#ids = new Set(roster.map(({ id }) => id));
    this.#first = roster[0]?.id;
  }

  /** Somebody has handed something in. */
  see(student: string): void {
    if (this.#ids.has(student)) this.#meets = true;
    else this.#stranger ??= student;
  }

  /** An id of each where they have nobody in common: most likely their ids are of different kinds. */
  mismatch(): { readonly roster: string; readonly found: string } | undefined {
    if (this.#meets || this.#first === undefined || this.#stranger === undefined) return undefined;
    return { roster: this.#first, found: this.#stranger };
  }
}
