import { grade } from '../../grading/grade.ts';
import { jsonText } from '../../model/json.ts';
import type { Result } from '../../model/result.ts';
import { attemptOf } from '../../progress/attempt-of.ts';
import { openProgress } from '../../progress/open-progress.ts';
import { exitCodeOfResult } from '../../report/exit-code.ts';
import { resultToJson } from '../../report/result-json.ts';
import { renderResult } from '../../report/result-text.ts';
import { answerNames } from '../answer-file.ts';
import type { Context } from '../context.ts';
import { findEntry } from '../find-entry.ts';
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
  const result = grade(exercise, contents, { creditRejected: options.creditRejected ?? false });
  if (options.output === 'json') {
    const submission = inputs.map(({ name, sha256 }) => ({ file: name, sha256: sha256() }));
    const json = resultToJson(result, { kubedrillVersion: version, submission });
    await context.print(`${jsonText(json as never, 2)}\n`);
  } else await context.print(`${renderResult(exercise, result, context)}\n`);
  if (options.record && !context.env.CI) recordAttempt(result, inputs);
  return exitCodeOfResult(result);
}

/** Progress is a convenience: a home that cannot be written must not change what `check` says. */
function recordAttempt(result: Result, inputs: readonly Input[]): void {
  const texts = inputs.map(({ content }) => ('text' in content ? content : content.source));
  try {
    openProgress().record(attemptOf(result, texts));
  } catch {
    // Nothing is lost but this one line of progress.
  }
}
