import type { Exam } from '../../exam/exam.ts';
import type { ExamScore } from '../../exam/score-exam.ts';

/** An exam that has ended, with what it comes to. */
export interface ExamReport {
  readonly exam: Exam;
  readonly score: ExamScore;
  readonly kubedrillVersion: string;
}

/** Milliseconds from the beginning to the end, pauses left out. */
export function timeUsed({ exam }: ExamReport): number {
  return (exam.ended?.at ?? exam.lastAt) - exam.startedAt - exam.pausedFor;
}
