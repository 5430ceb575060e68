import type { Result } from '../model/result.ts';
import type { Source } from '../model/span.ts';
import type { ProgressEntry } from './progress-entry.ts';

/** The entry that keeps a graded answer. */
export function attemptOf(result: Result, answer: readonly Source[]): ProgressEntry {
  return {
    type: 'attempt',
    exercise: result.exerciseId,
    earned: result.earned,
    points: result.points,
    passed: result.passed,
    digest: result.exerciseDigest,
    answer: answerDigest(answer),
  };
}

/** sha256 of an answer's texts, in hex; file names do not count. */
export function answerDigest(answer: readonly Source[]): string {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const { text } of answer) hash.update(`${text.length}\n`).update(text);
  return hash.digest('hex');
}
