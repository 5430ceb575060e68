import { escapeControls } from '../../escape.ts';

/** What spreadsheets take for the start of a formula; those of full width too, as Excel does in East Asia. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** A row as RFC 4180 has it, its line end included. Fields are put in as they are. */
export function csvLine(fields: readonly (string | number)[], delimiter = ',', lineEnd = '\r\n'): string {
  return fields.map((field) => quoted(String(field), delimiter)).join(delimiter) + lineEnd;
}

/**
 * A text as a cell: no controls, and an apostrophe before what would be a formula. An id that an LMS gives stays what it
 * is; one that is changed was made up by whoever named a folder. Not for scores.
 */
export function csvText(text: string): string {
  return (formula.test(text) ? "'" : '') + escapeControls(text);
}

function quoted(field: string, delimiter: string): string {
  const plain = !/["\r\n]/.test(field) && !field.includes(delimiter);
  return plain ? field.toWellFormed() : `"${field.toWellFormed().replaceAll('"', '""')}"`;
}
