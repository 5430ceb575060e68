import { createHash } from 'node:crypto';
import type { CourseTask } from '../course/course.ts';
import type { GraderFault, OutcomeBase, Refusal, SubmissionOutcome, SubmittedFile } from '../course/outcome.ts';
import type { TaskWork } from '../intake/student-work.ts';
import { jsonLine } from '../report/json-line.ts';

/** What is known of a submission before it is graded. */
export function submissionOf(student: string, work: TaskWork, { id, exercise }: CourseTask): OutcomeBase {
  const files = work.files.map(({ name, bytes }) => ({ name, sha256: sha256(bytes), bytes: bytes.length }));
  return {
    student,
    task: id,
    exercise: { id: exercise.id, digest: exercise.digest },
    files,
    submission: digestOf(files, work.refused),
    submittedAt: work.submittedAt,
    markedLate: work.markedLate,
  };
}

/** A submission's outcome as JSON: what is known of it, then what grading found. */
export function outcomeText(base: OutcomeBase, found: string): string {
  return `${jsonLine(base).slice(0, -1)},${found.slice(1)}`;
}

export function refusedText(refused: Refusal): string {
  return jsonLine({ outcome: 'ungradable', requirements: [], remarks: [], refused });
}

export function faultText(fault: GraderFault): string {
  return jsonLine({ outcome: 'fault', fault });
}

/** What grading found in an outcome that was kept, as it was kept. */
export function keptText(outcome: Exclude<SubmissionOutcome, { outcome: 'fault' }>): string {
  const { requirements, remarks, leftOut } = outcome;
  return jsonLine({ outcome: outcome.outcome, requirements, remarks, leftOut });
}

function digestOf(files: readonly SubmittedFile[], refused: Refusal | undefined): string {
  const lines = files.map(({ name, sha256: hash }) => `${hash} ${JSON.stringify(name)}\n`);
  return sha256(`${lines.join('')}${refused === undefined ? '' : JSON.stringify(refused)}`);
}

function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex');
}
