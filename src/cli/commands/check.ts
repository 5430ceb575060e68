import { timeZones } from '../../catalog/time-zones.ts';
import { grade } from '../../grading/grade.ts';
import { jsonText } from '../../model/json.ts';
import type { Result } from '../../model/result.ts';
import { attemptOf } from '../../progress/attempt-of.ts';
import { exitCodeOfResult } from '../../report/exit-code.ts';
import { resultToJson } from '../../report/result-json.ts';
import { renderResult } from '../../report/result-text.ts';
import { answerLimits } from '../../yaml/limits.ts';
import { answerNames } from '../answer-file.ts';
import type { Context } from '../context.ts';
import { findEntry } from '../find-entry.ts';
import { recordProgress } from '../learner-progress.ts';
import { type Input, readFiles } from '../read-inputs.ts';
import { version } from '../version.ts';

export interface CheckOptions {
  readonly output: 'text' | 'json';
  readonly creditRejected?: boolean;
  /** False with `--no-record`. */
  readonly record: boolean;
  readonly workspace?: string;
}

/** `kubedrill check ID [FILE…|-]` */
export async function check(
  id: string,
  files: readonly string[],
  options: CheckOptions,
  context: Context,
): Promise<number> {
  const { exercise } = findEntry(id, context);
  const inputs = await readFiles(answerNames(files, options.workspace, id, context), context);
  const contents = inputs.map(({ content }) => content);
  const limits = { ...answerLimits, ...context.limits };
  const result = grade(exercise, contents, {
    creditRejected: options.creditRejected ?? false,
    limits,
    zones: timeZones,
  });
  if (options.output === 'json') {
    const submission = inputs.map(({ name, sha256 }) => ({ file: name, sha256: sha256() }));
    const json = resultToJson(result, { kubedrillVersion: version, submission });
    await context.print(`${jsonText(json as never, 2)}\n`);
  } else await context.print(`${renderResult(exercise, result, context)}\n`);
  if (options.record && !context.env.CI) recordAttempt(result, inputs, context);
  return exitCodeOfResult(result);
}

function recordAttempt(result: Result, inputs: readonly Input[], context: Context): void {
  const texts = inputs.map(({ content }) => ('text' in content ? content : content.source));
  recordProgress(attemptOf(result, texts), context);
}
