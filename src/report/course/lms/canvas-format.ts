import type { Course } from '../../../course/course.ts';
import type { Student } from '../../../course/student-score.ts';
import type { CourseRun, CourseWriter } from '../course-format.ts';
import { csvLine, csvText } from '../csv/csv-text.ts';
import { fillCanvasGradebook } from './canvas-gradebook.ts';
import { canvasTargets, type ScoredColumn } from './canvas-tasks.ts';
import { type SheetFault, type SheetOptions, type SheetScore, sheetText } from './sheet.ts';

const file = 'canvas.csv';

/** Canvas' user id: what its gradebook has under `ID`. */
function canvasIdOf({ id, fields }: Student): string {
  return fields.canvasId ?? id;
}

/** Why a gradebook cannot be filled; undefined where it can. To be asked before a writer is made. */
export function canvasFault({ sheet, column }: SheetOptions, course: Course): SheetFault | undefined {
  if (sheet === undefined) return undefined;
  const targets = canvasTargets(sheet, course, column);
  return isFault(targets) ? targets : undefined;
}

/**
 * `canvas.csv`: the instructor's own gradebook with the scores filled in, or without one a gradebook of the ids that are
 * known. A fault of the grader leaves a cell as it was, or empty.
 */
export function canvasFormat(run: CourseRun, options: SheetOptions = {}): CourseWriter {
  const { sheet, column, unmatched } = options;
  if (sheet === undefined) return ownGradebook(run);
  const targets = canvasTargets(sheet, run.course, column);
  if (isFault(targets)) throw new Error(`canvasFault() was not asked: ${targets.code}`);
  const scores = targets.map(() => new Map<string, SheetScore>());
  return {
    begin: () => [],
    student: (score) => {
      targets.forEach(({ task }, index) => {
        const { score: own, max } = task === undefined ? score : (score.tasks[task] ?? score);
        scores[index]?.set(canvasIdOf(score.student), { score: own, max, feedback: '' });
      });
      return [];
    },
    end: () => {
      let filled = sheet;
      targets.forEach(({ columns }, index) => {
        const result = fillCanvasGradebook(filled, scores[index] ?? new Map(), columns);
        filled = result.sheet;
        if (index === 0) unmatched?.(result.unmatched);
      });
      return [{ file, text: sheetText(filled) }];
    },
  };
}

function isFault(targets: readonly ScoredColumn[] | SheetFault): targets is SheetFault {
  return 'code' in targets;
}

/** A title without Canvas' number makes a new assignment. */
function ownGradebook({ course, summary, language }: CourseRun): CourseWriter {
  const headings = ['Student', 'ID', 'SIS User ID', 'SIS Login ID', 'Section', csvText(course.title[language])];
  return {
    begin: () => [{ file, text: csvLine(headings) + csvLine(['    Points Possible', '', '', '', '', summary.max]) }],
    student: ({ student, score }) => {
      const { fields, shown } = student;
      const ids = [csvText(canvasIdOf(student)), fields.sisId ?? '', fields.login ?? ''];
      return [{ file, text: csvLine([csvText(shown), ...ids, csvText(fields.section ?? ''), score ?? '']) }];
    },
    end: () => [],
  };
}
