import type { OutcomeBase, SubmissionOutcome } from '../course/outcome.ts';
import type { OutcomeReader } from './read-outcomes.ts';
import { isOfVersions, type Versions } from './run-header.ts';
import type { StudentRecord } from './student-record.ts';

type Kept = Exclude<SubmissionOutcome, { outcome: 'fault' }>;

/** What earlier runs found, asked for in order of students' ids: each file is read once, along with the class. */
export class OutcomeCache {
  readonly #readers: readonly Ahead[];

  /** Runs of another version are left out. */
  constructor(readers: readonly OutcomeReader[], versions: Versions) {
    const usable = readers.filter(({ header }) => isOfVersions(header, versions));
    this.#readers = usable.map(({ students }) => new Ahead(students));
  }

  /** Tells what was found of the same files by the same exercise; ids must come in order. A fault is graded anew. */
  async of(student: string): Promise<(base: OutcomeBase) => Kept | undefined> {
    const records: StudentRecord[] = [];
    for (const reader of this.#readers) {
      const record = await reader.upTo(student);
      if (record !== undefined) records.push(record);
    }
    return ({ task, exercise, submission }) =>
      records
        .flatMap(({ outcomes }) => outcomes)
        .filter((outcome): outcome is Kept => outcome.outcome !== 'fault')
        .find(
          (outcome) =>
            outcome.task === task &&
            outcome.submission === submission &&
            outcome.exercise.id === exercise.id &&
            outcome.exercise.digest === exercise.digest,
        );
  }

  async close(): Promise<void> {
    for (const reader of this.#readers) await reader.close();
  }
}

/** A reader that has looked one student ahead. */
class Ahead {
  readonly #students: AsyncGenerator<StudentRecord>;
  #next: StudentRecord | undefined;
  #begun = false;

  constructor(students: AsyncGenerator<StudentRecord>) {
    this.#students = students;
  }

  async upTo(student: string): Promise<StudentRecord | undefined> {
    if (!this.#begun) await this.#step();
    while (this.#next !== undefined && this.#next.student < student) await this.#step();
    return this.#next?.student === student ? this.#next : undefined;
  }

  async close(): Promise<void> {
    await this.#students.return(undefined);
  }

  async #step(): Promise<void> {
    this.#begun = true;
    const { value, done } = await this.#students.next();
    this.#next = done === true ? undefined : value;
  }
}
