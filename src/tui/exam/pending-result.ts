import type { Result } from '../../model/result.ts';

/** What an exam shows of an answer before its end: what the API server says, nothing of what the task asks for. */
export function pendingResult(result: Result): Result {
  return { ...result, requirements: [], earned: 0, points: 0, passed: false };
}
