import type { Course } from '../course/course.ts';
import { scoreStudent } from '../course/score-student.ts';
import type { StudentScore } from '../course/student-score.ts';
import { type Naming, namedStudent, type RosterEntry } from './class-list.ts';
import { readOutcomes } from './read-outcomes.ts';
import type { StudentRecord } from './student-record.ts';

export interface ScoredClass {
  readonly course: Course;
  /** In order of ids; who has handed nothing in has scores, too. */
  readonly roster: readonly RosterEntry[];
  readonly naming: Naming;
}

/** Everybody's score by a course's policy, in order of ids, from a whole file of outcomes. Throws `BatchFault`. */
export async function* scoreClass(file: string, { course, roster, naming }: ScoredClass): AsyncGenerator<StudentScore> {
  const { students } = await readOutcomes(file, true);
  const listed = roster.values();
  let entry = listed.next();
  const score = (known: RosterEntry, record: StudentRecord | undefined) =>
    scoreStudent(
      namedStudent(known, naming),
      new Map((record?.outcomes ?? []).map((outcome) => [outcome.task, outcome])),
      course,
    );
  for await (const record of students) {
    for (; entry.done !== true && entry.value.id < record.student; entry = listed.next())
      yield score(entry.value, undefined);
    const isListed = entry.done !== true && entry.value.id === record.student;
    yield score(isListed && entry.done !== true ? both(entry.value, record) : fromRecord(record), record);
    if (isListed) entry = listed.next();
  }
  for (; entry.done !== true; entry = listed.next()) yield score(entry.value, undefined);
}

function fromRecord({ student, name, fields }: StudentRecord): RosterEntry {
  return { id: student, name, fields };
}

/** The roster knows better. */
function both(entry: RosterEntry, record: StudentRecord): RosterEntry {
  return { id: entry.id, name: entry.name ?? record.name, fields: { ...record.fields, ...entry.fields } };
}
