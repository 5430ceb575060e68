import type { StudentRecord } from './student-record.ts';

/** What two runs found of one student; one of the two may not know of the student. */
export interface RecordPair {
  readonly student: string;
  readonly before: StudentRecord | undefined;
  readonly after: StudentRecord | undefined;
}

/** Two runs side by side, in order of students' ids. */
export async function* pairedRecords(
  before: AsyncGenerator<StudentRecord>,
  after: AsyncGenerator<StudentRecord>,
): AsyncGenerator<RecordPair> {
  let [one, other] = [await before.next(), await after.next()];
  for (;;) {
    const first = one.done === true ? undefined : one.value;
    const second = other.done === true ? undefined : other.value;
    const student = [first?.student, second?.student].reduce((a, b) =>
      b === undefined || (a !== undefined && a < b) ? a : b,
    );
    if (student === undefined) return;
    const pair = {
      student,
      before: first?.student === student ? first : undefined,
      after: second?.student === student ? second : undefined,
    };
    yield pair;
    if (pair.before !== undefined) one = await before.next();
    if (pair.after !== undefined) other = await after.next();
  }
}
