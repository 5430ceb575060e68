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
    met: result.requirements.filter(({ state }) => state === 'met').map(({ requirement }) => requirement.id),
  };
}

/** A fingerprint of an answer's texts, to tell a new answer from the last one; file names do not count. */
export function answerDigest(answer: readonly Source[]): string {
  return fingerprint(answer.map(({ text }) => `${text.length}\n${text}`).join(''));
}

/**
 * Two 32-bit hashes in the manner of FNV-1a over UTF-16 units. Nothing depends on its being hard to forge, and loading
 * a cryptographic hash would take as long as grading.
 */
function fingerprint(text: string): string {
  let low = 0x811c9dc5;
  let high = 0xcbf29ce4;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    low = Math.imul(low ^ unit, 0x01000193);
    high = Math.imul(high ^ unit, 0x01000197) ^ (low >>> 15);
  }
  return [high, low].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}
