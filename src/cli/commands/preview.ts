import { answerWarnings } from '../../cluster/answer-warnings.ts';
import { viewObjects } from '../../cluster/view/view-objects.ts';
import { admit } from '../../kubernetes/admit.ts';
import { jsonText } from '../../model/json.ts';
import type { ParsedSource } from '../../model/node.ts';
import type { KubeObject } from '../../model/object.ts';
import { exitCodeOfVerdicts } from '../../report/exit-code.ts';
import { previewToJson } from '../../report/preview/preview-to-json.ts';
import { previewToText } from '../../report/preview/preview-to-text.ts';
import { renderSourceVerdicts } from '../../report/verdict-text.ts';
import type { Context } from '../context.ts';
import { manifestNames, parseInput, readFiles } from '../read-inputs.ts';
import { readInstant } from '../read-instant.ts';
import { timeZones } from '../time-zones.ts';

export interface PreviewOptions {
  readonly output: 'text' | 'json';
  readonly namespace: string;
  /** Whether to show who reaches whom though there are no NetworkPolicies. */
  readonly matrix?: boolean;
  /** The instant after which the next runs of CronJobs are told. */
  readonly at?: string;
}

/** `kubedrill preview FILE…`: of what the API server accepts; what it rejects is told on standard error. */
export async function preview(names: readonly string[], options: PreviewOptions, context: Context): Promise<number> {
  const after = options.at === undefined ? undefined : readInstant(options.at, context);
  const { objects, exitCode } = await acceptedObjects(names, options.namespace, context);
  const warnings = answerWarnings(objects).map(({ warning }) => warning);
  const seen = viewObjects(objects, { matrix: options.matrix ?? false, after, zones: timeZones });
  const view = { ...seen, warnings };
  if (options.output === 'json') await context.print(`${jsonText(previewToJson(view) as never, 2)}\n`);
  else await context.print(`${previewToText(view, context)}\n`);
  return exitCode;
}

/** All files are one cluster, so that a definition in one of them counts in the others. */
async function acceptedObjects(
  names: readonly string[],
  namespace: string,
  context: Context,
): Promise<{ readonly objects: readonly KubeObject[]; readonly exitCode: number }> {
  const parsed: ParsedSource[] = (await readFiles([...manifestNames(names, context)], context)).map(parseInput);
  const verdicts = admit(
    parsed.flatMap(({ documents }) => documents),
    { namespace },
  );
  const bySource = Map.groupBy(verdicts, ({ document }) => document.source);
  for (const one of parsed) {
    const own = bySource.get(one.source) ?? [];
    if (exitCodeOfVerdicts([one], own) !== 0) context.printError(`${renderSourceVerdicts(one, own, context)}\n\n`);
  }
  const objects = verdicts.flatMap(({ accepted, object }) => (accepted && object !== undefined ? [object] : []));
  return { objects, exitCode: exitCodeOfVerdicts(parsed, verdicts) };
}
