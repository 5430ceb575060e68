import Papa from 'papaparse';
import type { Sheet } from '../../../../src/report/course/lms/sheet.ts';

/** A sheet as whoever reads it would hand it over. */
export function sheetOf(text: string): Sheet {
  const bom = text.startsWith('\ufeff');
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const delimiter = (text.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const { data } = Papa.parse<string[]>(bom ? text.slice(1) : text, {
    delimiter,
    newline: lineEnd,
    skipEmptyLines: true,
  });
  return { rows: data, delimiter, lineEnd, bom };
}
