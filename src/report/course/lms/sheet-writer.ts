import type { Student, StudentScore } from '../../../course/student-score.ts';
import type { CourseWriter } from '../course-format.ts';
import { type FilledSheet, type SheetOptions, type SheetScore, sheetText } from './sheet.ts';

/** Collects the scores for a sheet, as many as it has rows, and writes it filled at the end. */
export function sheetWriter(
  file: string,
  { sheet, unmatched }: SheetOptions,
  idOf: (student: Student) => string,
  scoreFor: (score: StudentScore) => SheetScore,
  filled: (scores: ReadonlyMap<string, SheetScore>) => FilledSheet,
): CourseWriter {
  const scores = new Map<string, SheetScore>();
  return {
    begin: () => [],
    student: (score) => {
      scores.set(idOf(score.student), scoreFor(score));
      return [];
    },
    end: () => {
      if (sheet === undefined) return [];
      const result = filled(scores);
      unmatched?.(result.unmatched);
      return [{ file, text: sheetText(result.sheet) }];
    },
  };
}
