import { type FilledSheet, type Sheet, type SheetFault, type SheetScore, scaledScore } from './sheet.ts';

export interface CanvasColumns {
  readonly id: number;
  readonly score: number;
}

/** An assignment's column: `Title (123)`. */
const assignment = /^(.*) \(\d+\)$/s;

/**
 * Where a Canvas gradebook has its ids, and the scores of an assignment: the column named by `column`, with or without
 * Canvas' number, or else by one of the course's titles.
 */
export function canvasColumns(sheet: Sheet, titles: readonly string[], column?: string): CanvasColumns | SheetFault {
  const [headings] = sheet.rows;
  if (headings === undefined) return { code: 'no-header', columns: [] };
  const id = headings.findIndex((heading) => heading.trim().toLowerCase() === 'id');
  if (id === -1) return { code: 'no-id-column', columns: [] };
  const wanted = (column === undefined ? titles : [column]).map(titleKey);
  const candidates = headings.filter((heading) => assignment.test(heading.trim()));
  const exact = column === undefined ? -1 : headings.indexOf(column);
  const found = headings.flatMap((heading, index) => (fits(heading, wanted) ? [index] : []));
  const [score, ...more] = exact === -1 ? found : [exact];
  if (score === undefined) return { code: 'no-score-column', columns: candidates };
  if (more.length > 0) return { code: 'several-score-columns', columns: candidates };
  return { id, score };
}

/**
 * The gradebook with the scores by Canvas' user ids; every other column, the rows' order and `Points Possible` stay. A
 * score is scaled where the assignment's points are not the course's.
 */
export function fillCanvasGradebook(
  sheet: Sheet,
  scores: ReadonlyMap<string, SheetScore>,
  { id, score }: CanvasColumns,
): FilledSheet {
  const [headings = [], ...rest] = sheet.rows;
  const points = rest.find((row) => isPoints(row, id) && Number(row[score]) > 0)?.[score];
  const matched = new Set<string>();
  const rows = rest.map((row) => {
    const key = row[id]?.trim() ?? '';
    const own = key === '' ? undefined : scores.get(key);
    if (own === undefined) return row;
    matched.add(key);
    if (own.score === undefined) return row;
    return withCell(row, score, String(scaledScore(own.score, own.max, points)));
  });
  const unmatched = [...scores.keys()].filter((key) => !matched.has(key)).sort();
  return { sheet: { ...sheet, rows: [headings, ...rows] }, unmatched };
}

/** Among the rows without an id, whose names are in the language of whoever exports, `Points Possible` has the maxima. */
function isPoints(row: readonly string[], id: number): boolean {
  return (row[id] ?? '').trim() === '';
}

function fits(heading: string, wanted: readonly string[]): boolean {
  const title = assignment.exec(heading.trim())?.[1];
  return title !== undefined && wanted.includes(titleKey(title));
}

function titleKey(title: string): string {
  return title.normalize('NFC').trim().toLowerCase();
}

/** A row with one cell changed, filled up where it is too short for it. */
export function withCell(row: readonly string[], column: number, value: string): string[] {
  const cells = Array.from({ length: Math.max(row.length, column + 1) }, (_, index) => row[index] ?? '');
  cells[column] = value;
  return cells;
}
