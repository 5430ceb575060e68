import { IntakeFault } from '../intake/intake-fault.ts';
import { readRows } from '../intake/read-rows.ts';
import type { RosterEntry } from './class-list.ts';

/**
 * Reads who is in the class: a CSV file with the column `id`, perhaps `name`, and whatever else an LMS's files take
 * (`email`, `canvasId`, `section`, …). In order of ids. Throws `IntakeFault` with the line.
 */
export function readRoster(file: string): RosterEntry[] {
  const seen = new Set<string>();
  const entries = readRows(file, { needed: ['id'], optional: 'any' }).map(({ line, value, columns }) => {
    const id = value('id');
    if (seen.has(id)) throw new IntakeFault({ code: 'doubled', file, line, value: id });
    seen.add(id);
    const others = columns.filter((column) => column !== 'id' && column !== 'name' && value(column) !== '');
    const fields = Object.fromEntries(others.map((column) => [fieldNames.get(column) ?? column, value(column)]));
    return { id, name: value('name') === '' ? undefined : value('name'), fields };
  });
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Columns are read without regard to case; these fields have capitals. */
const fieldNames = new Map(['canvasId', 'moodleParticipant', 'sisId'].map((name) => [name.toLowerCase(), name]));
