import { timeZones } from '../catalog/time-zones.ts';
import { grade } from '../grading/grade.ts';
import type { Exercise } from '../model/exercise.ts';
import { jsonLine } from '../report/json-line.ts';
import { decodeUtf8 } from '../yaml/decode-utf8.ts';
import { answerLimits, type Limits } from '../yaml/limits.ts';
import { recordResult } from './record-result.ts';

/** One student's answer to one task, as it goes to a worker. */
export interface Work {
  readonly exercise: string;
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
}

/**
 * Grades an answer, and returns what is found as JSON: the part of its outcome that `recordResult` makes. A text, since
 * that is what is kept of it, and cheaper to hand between threads than objects.
 */
export function gradeWork(exercise: Exercise, files: Work['files'], limits: Partial<Limits>): string {
  const texts = files.map(({ name, bytes }) => {
    const decoded = decodeUtf8(name, bytes);
    return 'unreadable' in decoded ? decoded.unreadable : decoded.source;
  });
  const result = grade(exercise, texts, { limits: { ...answerLimits, ...limits }, zones: timeZones });
  return jsonLine(recordResult(result));
}
