import { fourDecimals } from '../../../course/four-decimals.ts';
import { csvLine } from '../csv/csv-text.ts';

/** An LMS's own sheet, read already, and how it was written, so that it is written the same way again. */
export interface Sheet {
  /** With its headings; each field as it is meant, without quotes. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
  readonly lineEnd: '\n' | '\r\n';
  /** True where it begins with a byte order mark. */
  readonly bom: boolean;
}

/** How a sheet arrives at a format, and how the caller hears of whom it has no row for. */
export interface SheetOptions {
  /** Absent: the format makes a file of its own. */
  readonly sheet?: Sheet;
  /** The heading of the column that takes the scores; absent: found by what the LMS calls it. */
  readonly column?: string;
  /** Called once at the end with the LMS' ids of students that the sheet has no row of. */
  readonly unmatched?: (ids: readonly string[]) => void;
}

/** Why a sheet cannot be filled; words are in `courseWording` under the same code. */
export interface SheetFault {
  readonly code: 'no-header' | 'no-id-column' | 'no-score-column' | 'several-score-columns';
  /** Headings of the columns that could be meant. */
  readonly columns: readonly string[];
}

/** What a sheet gets of a student. */
export interface SheetScore {
  /** Undefined while it is open: the sheet keeps what it has. */
  readonly score: number | undefined;
  readonly max: number;
  /** HTML; '' for none. */
  readonly feedback: string;
}

export interface FilledSheet {
  readonly sheet: Sheet;
  /** Ids, as given, that the sheet has no row of; sorted. */
  readonly unmatched: readonly string[];
}

export function isSheetFault(value: object): value is SheetFault {
  return 'code' in value;
}

/** The sheet's text. Fields that need no quotes lose them; nothing else changes. */
export function sheetText({ rows, delimiter, lineEnd, bom }: Sheet): string {
  return (bom ? '\ufeff' : '') + rows.map((row) => csvLine(row, delimiter, lineEnd)).join('');
}

/** What a score is worth where the LMS counts to another maximum, to 4 decimals. */
export function scaledScore(score: number, max: number, sheetMax: string | undefined): number {
  const wanted = Number((sheetMax ?? '').trim().replace(',', '.'));
  if (sheetMax === undefined || !(wanted > 0) || wanted === max || max === 0) return score;
  return fourDecimals((score * wanted) / max);
}
