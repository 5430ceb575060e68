import type { Course } from '../../../course/course.ts';
import { type CanvasColumns, canvasColumns } from './canvas-gradebook.ts';
import { isSheetFault, type Sheet, type SheetFault } from './sheet.ts';

/** A column that takes scores: those of the task at `task` in the course, or of the whole course. */
export interface ScoredColumn {
  readonly columns: CanvasColumns;
  readonly task: number | undefined;
}

/**
 * Where a gradebook takes a course's scores: in the one column that is named or has the course's title; else in a column
 * for each task that has an assignment of its own, by the exercise's title or the task's id.
 */
export function canvasTargets(
  sheet: Sheet,
  { title, tasks }: Course,
  column: string | undefined,
): readonly ScoredColumn[] | SheetFault {
  const whole = canvasColumns(sheet, [title.en, title.ko], column);
  if (!isSheetFault(whole)) return [{ columns: whole, task: undefined }];
  if (column !== undefined || whole.code !== 'no-score-column') return whole;
  const targets = tasks.flatMap(({ id, exercise }, task): ScoredColumn[] => {
    const columns = canvasColumns(sheet, [exercise.title.en, exercise.title.ko, id]);
    return isSheetFault(columns) ? [] : [{ columns, task }];
  });
  return targets.length > 0 ? targets : whole;
}
