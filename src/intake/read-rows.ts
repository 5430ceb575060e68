import fs from 'node:fs';
import { CsvError, type Info } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { IntakeFault } from './intake-fault.ts';

/** A row of a CSV file, by its columns' names; empty where the row has no value. */
export interface CsvRow {
  readonly line: number;
  readonly value: (column: string) => string;
  /** In the file's order, in lower case. */
  readonly columns: readonly string[];
}

export interface Columns {
  /** Have to be there, with a value in each row. */
  readonly needed: readonly string[];
  /** `any`: whatever else there is. */
  readonly optional: readonly string[] | 'any';
}

/**
 * Reads a CSV file with a line of column names, in any order and case. Throws `IntakeFault` with the line where
 * something is wrong: a misspelt column must not be taken for one that is left out.
 */
export function readRows(file: string, { needed, optional }: Columns): readonly CsvRow[] {
  const [head, ...rows] = parsed(file);
  const line = head?.info.lines ?? 1;
  const names = (head?.record ?? []).map((name) => name.trim().toLowerCase());
  const missing = needed.find((column) => !names.includes(column));
  if (missing !== undefined) throw new IntakeFault({ code: 'no-column', file, line, column: missing });
  const isKnown = (name: string) => optional === 'any' || needed.includes(name) || optional.includes(name);
  const unknown = names.find((name, at) => !isKnown(name) || names.indexOf(name) !== at);
  if (unknown !== undefined) throw new IntakeFault({ code: 'unknown-column', file, line, column: unknown });

  return rows.map(({ record, info }) => {
    const value = (column: string) => record[names.indexOf(column)] ?? '';
    const empty = needed.find((column) => value(column) === '');
    if (empty !== undefined) throw new IntakeFault({ code: 'no-value', file, line: info.lines, column: empty });
    return { line: info.lines, value, columns: names };
  });
}

interface ParsedRow {
  readonly record: readonly string[];
  readonly info: Info;
}

function parsed(file: string): readonly ParsedRow[] {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch {
    throw new IntakeFault({ code: 'cannot-read', file });
  }
  try {
    return parse(text, { bom: true, info: true, skip_empty_lines: true }) as unknown as readonly ParsedRow[];
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    throw new IntakeFault({ code: 'not-csv', file, line });
  }
}
