import fs from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import type { Language } from '../../model/localized.ts';
import type { Sheet } from '../../report/course/lms/sheet.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { describeFileFault } from '../../report/wording/file-faults.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import { UsageError } from '../usage-error.ts';

/** An LMS's own CSV file, with how it was written. Spreadsheets of some languages write semicolons or tabs. */
export function readSheet(file: string, language: Language): Sheet {
  let text: string;
  try {
    text = fs.readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(fill(cliWording.cannotRead[language], { file, reason: describeFileFault(error, language) }));
  }
  const head = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const delimiter = [',', ';', '\t'].reduce((best, one) => (count(head, one) > count(head, best) ? one : best));
  try {
    const rows = parse(text, { bom: true, delimiter, relax_column_count: true }) as string[][];
    return { rows, delimiter, lineEnd: text.includes('\r\n') ? '\r\n' : '\n', bom: text.startsWith('\ufeff') };
  } catch (error) {
    const line = error instanceof CsvError && typeof error.lines === 'number' ? error.lines : 1;
    throw new UsageError(fill(gradeWording.badSheet[language], { file, line }));
  }
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
