import { withCell } from './canvas-gradebook.ts';
import { type FilledSheet, type Sheet, type SheetFault, type SheetScore, scaledScore } from './sheet.ts';

export interface MoodleColumns {
  readonly id: number;
  readonly grade: number;
  /** Undefined where the assignment has none. */
  readonly maximum: number | undefined;
  readonly feedback: number | undefined;
}

/** Moodle's headings in English and Korean, without regard to case. */
const headings = {
  id: ['identifier', '식별자', '식별 번호'],
  grade: ['grade', '성적', '점수'],
  maximum: ['maximum grade', '최대 성적', '최고 성적', '최대 점수'],
  feedback: ['feedback comments', '피드백 코멘트', '피드백 덧글', '피드백 댓글', '과제평'],
} as const;

/** Where a grading worksheet has its ids, grades and feedback. `column`: the heading of the grades, if it is none of those. */
export function moodleColumns(sheet: Sheet, column?: string): MoodleColumns | SheetFault {
  const [first] = sheet.rows;
  if (first === undefined) return { code: 'no-header', columns: [] };
  const keys = first.map(key);
  const find = (names: readonly string[]) => {
    const index = keys.findIndex((each) => names.includes(each));
    return index === -1 ? undefined : index;
  };
  const id = find(headings.id);
  if (id === undefined) return { code: 'no-id-column', columns: [] };
  const grade = find(column === undefined ? headings.grade : [key(column)]);
  if (grade === undefined) return { code: 'no-score-column', columns: first };
  return { id, grade, maximum: find(headings.maximum), feedback: find(headings.feedback) };
}

/**
 * The worksheet with grades, and feedback where it has a column for it, by the numbers of Moodle's participants; all
 * other columns and the rows' order stay. A score is scaled where Moodle's maximum is not the course's.
 */
export function fillMoodleWorksheet(
  sheet: Sheet,
  scores: ReadonlyMap<string, SheetScore>,
  { id, grade, maximum, feedback }: MoodleColumns,
): FilledSheet {
  const [first = [], ...rest] = sheet.rows;
  const byNumber = new Map([...scores].map(([each, score]) => [participantNumber(each), { each, score }]));
  const matched = new Set<string>();
  const rows = rest.map((row) => {
    const own = byNumber.get(cellNumber(row[id] ?? ''));
    if (own === undefined) return row;
    matched.add(own.each);
    const { score, max, feedback: text } = own.score;
    if (score === undefined) return row;
    const limit = maximum === undefined ? undefined : row[maximum];
    const graded = withCell(row, grade, String(scaledScore(score, max, limit)));
    return feedback === undefined || text === '' ? graded : withCell(graded, feedback, text);
  });
  const unmatched = [...scores.keys()].filter((each) => !matched.has(each)).sort();
  return { sheet: { ...sheet, rows: [first, ...rows] }, unmatched };
}

/** The number of `Participant 123456`, in whatever language the sheet is; the text itself where it has another form. */
function cellNumber(text: string): string {
  return /^\p{L}[\p{L}\p{M}\s]*(\d+)$/u.exec(text.trim())?.[1] ?? text.trim();
}

/**
 * The same of an id that a student goes by. Only Moodle's own words are taken off: `s123` and `2024-123` are none of its
 * participants.
 */
export function participantNumber(id: string): string {
  return /^(?:participant|참가자)\s*(\d+)$/iu.exec(id.trim())?.[1] ?? id.trim();
}

function key(heading: string): string {
  return heading.normalize('NFC').trim().toLowerCase();
}
