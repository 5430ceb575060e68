import type { Student, StudentScore } from '../../../course/student-score.ts';
import type { CourseRun, CourseWriter } from '../course-format.ts';
import { csvLine, csvText } from '../csv/csv-text.ts';
import { canvasColumns, fillCanvasGradebook } from './canvas-gradebook.ts';
import { isSheetFault, type SheetFault, type SheetOptions, type SheetScore } from './sheet.ts';
import { sheetWriter } from './sheet-writer.ts';

const file = 'canvas.csv';

/** Canvas' user id: what its gradebook has under `ID`. */
function canvasIdOf({ id, fields }: Student): string {
  return fields.canvasId ?? id;
}

/** Why a gradebook cannot be filled; undefined where it can. To be asked before a writer is made. */
export function canvasFault({ sheet, column }: SheetOptions, { course }: CourseRun): SheetFault | undefined {
  if (sheet === undefined) return undefined;
  const columns = canvasColumns(sheet, [course.title.en, course.title.ko], column);
  return isSheetFault(columns) ? columns : undefined;
}

/**
 * `canvas.csv`: the instructor's own gradebook with the scores filled in, or without one a gradebook of the ids that are
 * known. A fault of the grader leaves a cell as it was, or empty.
 */
export function canvasFormat(run: CourseRun, options: SheetOptions = {}): CourseWriter {
  const { sheet, column } = options;
  if (sheet === undefined) return ownGradebook(run);
  const titles = [run.course.title.en, run.course.title.ko];
  return sheetWriter(file, options, canvasIdOf, scoreFor, (scores) => {
    const columns = canvasColumns(sheet, titles, column);
    if (isSheetFault(columns)) throw new Error(`canvasFault() was not asked: ${columns.code}`);
    return fillCanvasGradebook(sheet, scores, columns);
  });
}

function scoreFor({ score, max }: StudentScore): SheetScore {
  return { score, max, feedback: '' };
}

/** A title without Canvas' number makes a new assignment. */
function ownGradebook({ course, summary, language }: CourseRun): CourseWriter {
  const headings = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', csvText(course.title[language])];
  return {
    begin: () => [{ file, text: csvLine(headings) + csvLine(['    Points Possible', '', '', '', '', summary.max]) }],
    student: ({ student, score }) => {
      const { fields, shown } = student;
      const ids = [canvasIdOf(student), fields.sisId ?? '', fields.login ?? ''];
      return [{ file, text: csvLine([csvText(shown), ...ids, csvText(fields.section ?? ''), score ?? '']) }];
    },
    end: () => [],
  };
}
