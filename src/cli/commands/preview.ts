import { answerWarnings } from '../../cluster/answer-warnings.ts';
import { simulate } from '../../cluster/simulate.ts';
import { viewCluster } from '../../cluster/view-cluster.ts';
import { admit } from '../../kubernetes/admit.ts';
import { jsonText } from '../../model/json.ts';
import { exitCodeOfVerdicts } from '../../report/exit-code.ts';
import { previewToJson } from '../../report/preview/preview-to-json.ts';
import { previewToText } from '../../report/preview/preview-to-text.ts';
import { renderSourceVerdicts } from '../../report/verdict-text.ts';
import type { Context } from '../context.ts';
import { manifestNames, parseInput, readFiles } from '../read-inputs.ts';

export interface PreviewOptions {
  readonly output: 'text' | 'json';
  readonly namespace: string;
}

/** `kubedrill preview FILE…`: of what the API server accepts; what it rejects is told on standard error. */
export async function preview(
  names: readonly string[],
  { output, namespace }: PreviewOptions,
  context: Context,
): Promise<number> {
  const parsed = (await readFiles([...manifestNames(names, context)], context)).map((input) => parseInput(input));
  const verdicts = parsed.map((one) => admit(one.documents, { namespace }));
  parsed.forEach((one, index) => {
    const own = verdicts[index] ?? [];
    if (exitCodeOfVerdicts([one], own) !== 0) context.printError(`${renderSourceVerdicts(one, own, context)}\n\n`);
  });
  const all = verdicts.flat();
  const objects = all.flatMap(({ accepted, object }) => (accepted && object ? [object] : []));
  const warnings = answerWarnings(objects).map(({ warning }) => warning);
  const view = { ...viewCluster(simulate(objects)), warnings };
  if (output === 'json') await context.print(`${jsonText(previewToJson(view) as never, 2)}\n`);
  else await context.print(`${previewToText(view, context)}\n`);
  return exitCodeOfVerdicts(parsed, all);
}
