import type { Course } from '../../../course/course.ts';
import type { Student, StudentScore } from '../../../course/student-score.ts';
import { html } from '../../exam/html-escape.ts';
import type { CourseRun, CourseWriter } from '../course-format.ts';
import { csvLine, csvText } from '../csv/csv-text.ts';
import { cutText } from '../cut-text.ts';
import { studentFeedback } from '../feedback-text.ts';
import { fillMoodleWorksheet, moodleColumns, participantNumber } from './moodle-worksheet.ts';
import { isSheetFault, type SheetFault, type SheetOptions, type SheetScore } from './sheet.ts';
import { sheetWriter } from './sheet-writer.ts';

const file = 'moodle.csv';

/** UTF-16 units of a student's feedback, before it becomes HTML. */
const mostFeedback = 20_000;

/**
 * What a worksheet has under `Identifier`, or its number. Moodle numbers a class anew for each assignment: a course of one
 * task has the numbers of that one, also where students handed in several.
 */
function moodleIdOf({ id, fields }: Student, { tasks }: Course): string {
  const [only, ...others] = tasks;
  const ofTask = only !== undefined && others.length === 0 ? fields[`moodleParticipant.${only.id}`] : undefined;
  return ofTask ?? fields.moodleParticipant ?? id;
}

/** Why a worksheet cannot be filled; undefined where it can. To be asked before a writer is made. */
export function moodleFault({ sheet, column }: SheetOptions): SheetFault | undefined {
  const columns = sheet === undefined ? {} : moodleColumns(sheet, column);
  return isSheetFault(columns) ? columns : undefined;
}

/**
 * `moodle.csv`: the instructor's own grading worksheet with grades and feedback filled in, or without one a worksheet in
 * English of the ids that are known. A fault of the grader leaves a grade as it was, or empty.
 */
export function moodleFormat(run: CourseRun, options: SheetOptions = {}): CourseWriter {
  const { sheet, column } = options;
  const scoreFor = ({ score, max, ...rest }: StudentScore): SheetScore => ({
    score,
    max,
    feedback: feedbackHtml({ score, max, ...rest }, run),
  });
  if (sheet === undefined) return ownWorksheet(run);
  return sheetWriter(
    file,
    options,
    (student) => moodleIdOf(student, run.course),
    scoreFor,
    (scores) => {
      const columns = moodleColumns(sheet, column);
      if (isSheetFault(columns)) throw new Error(`moodleFault() was not asked: ${columns.code}`);
      return fillMoodleWorksheet(sheet, scores, columns);
    },
  );
}

/** Moodle reads feedback comments as HTML. */
function feedbackHtml(score: StudentScore, run: CourseRun): string {
  const text = studentFeedback(score, run).join('\n');
  return `<pre>${html(cutText(text, mostFeedback, run.language))}</pre>`;
}

/** The columns without which Moodle's importer takes nothing, and what helps to read it. */
const headings = [
  'Identifier',
  'Full name',
  'Email address',
  'Grade',
  'Maximum grade',
  'Last modified (grade)',
  'Feedback comments',
];

function ownWorksheet(run: CourseRun): CourseWriter {
  return {
    begin: () => [{ file, text: csvLine(headings) }],
    student: (score) => {
      const { student, max } = score;
      const identifier = `Participant ${participantNumber(moodleIdOf(student, run.course))}`;
      const who = [csvText(identifier), csvText(student.shown), csvText(student.fields.email ?? '')];
      return [{ file, text: csvLine([...who, score.score ?? '', max, '-', feedbackHtml(score, run)]) }];
    },
    end: () => [],
  };
}
