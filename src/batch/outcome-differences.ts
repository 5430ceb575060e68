import type { SubmissionOutcome } from '../course/outcome.ts';
import type { RecordPair } from './paired-records.ts';

/** In what a recorded outcome is not what is found now. */
export interface OutcomeDifference {
  readonly student: string;
  readonly task: string;
  readonly what: 'submission' | 'exercise' | 'outcome' | 'recorded' | 'found';
}

/** Compares what was recorded with what is found; `recorded` and `found` name the only side that has a submission. */
export function outcomeDifferences({ student, before, after }: RecordPair): OutcomeDifference[] {
  const byTask = (outcomes: readonly SubmissionOutcome[] = []) =>
    new Map(outcomes.map((outcome) => [outcome.task, outcome]));
  const [was, is] = [byTask(before?.outcomes), byTask(after?.outcomes)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((task) => {
    const what = differenceOf(was.get(task), is.get(task));
    return what === undefined ? [] : [{ student, task, what }];
  });
}

function differenceOf(
  was: SubmissionOutcome | undefined,
  is: SubmissionOutcome | undefined,
): OutcomeDifference['what'] | undefined {
  if (was === undefined) return 'found';
  if (is === undefined) return 'recorded';
  if (was.submission !== is.submission) return 'submission';
  if (was.exercise.digest !== is.exercise.digest) return 'exercise';
  return JSON.stringify(was) === JSON.stringify(is) ? undefined : 'outcome';
}
