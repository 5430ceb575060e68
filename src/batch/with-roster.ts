import type { StudentWork } from '../intake/student-work.ts';
import type { RosterEntry } from './class-list.ts';

/**
 * A class's work with whoever is on the roster: in order of ids, and by the names that the roster has. Who has handed
 * nothing in is there, without any work. The roster is in order of ids, too.
 */
export async function* withRoster(
  students: AsyncIterable<StudentWork>,
  roster: readonly RosterEntry[],
): AsyncGenerator<StudentWork> {
  const left = [...roster].reverse();
  for await (const work of students) {
    for (let next = left.at(-1); next !== undefined && next.id < work.id; next = left.at(-1)) {
      left.pop();
      yield withoutWork(next);
    }
    const listed = left.at(-1)?.id === work.id ? left.pop() : undefined;
    yield listed === undefined
      ? work
      : { ...work, name: listed.name ?? work.name, fields: { ...work.fields, ...listed.fields } };
  }
  for (const entry of left.reverse()) yield withoutWork(entry);
}

function withoutWork({ id, name, fields }: RosterEntry): StudentWork {
  return { id, name: name ?? id, fields, works: [], unmatched: [] };
}
