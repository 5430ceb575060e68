import { answerWarnings } from '../../cluster/answer-warnings.ts';
import { readNetwork } from '../../cluster/network/network.ts';
import { settle } from '../../cluster/view/settle.ts';
import { viewObjects } from '../../cluster/view/view-objects.ts';
import { jsonText } from '../../model/json.ts';
import { previewToJson } from '../../report/preview/preview-to-json.ts';
import { previewToText } from '../../report/preview/preview-to-text.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { acceptAll } from '../accepted-objects.ts';
import type { Context } from '../context.ts';
import { readInstant } from '../read-instant.ts';
import { timeZones } from '../time-zones.ts';
import { UsageError } from '../usage-error.ts';
import { explain } from './explain-connection.ts';

export interface PreviewOptions {
  readonly output: 'text' | 'json';
  readonly namespace: string;
  /** Whether to show who reaches whom though there are no NetworkPolicies. */
  readonly matrix?: boolean;
  /** The instant after which the next runs of CronJobs are told. */
  readonly at?: string;
  /** Both or none: explains one connection in place of all else. */
  readonly from?: string;
  readonly to?: string;
}

/** `kubedrill preview FILE…`: of what the API server accepts; what it rejects is told on standard error. */
export async function preview(names: readonly string[], options: PreviewOptions, context: Context): Promise<number> {
  if ((options.from === undefined) !== (options.to === undefined))
    throw new UsageError(cliWording.fromAndTo[context.language]);
  const after = options.at === undefined ? undefined : readInstant(options.at, context);
  const { objects, exitCode } = await acceptAll(names, options.namespace, context);
  const { from, to } = options;
  if (from !== undefined && to !== undefined) {
    const { cluster, objects: letIn } = settle(objects);
    return explain(readNetwork(letIn, cluster), { ...options, from, to }, context);
  }
  const warnings = answerWarnings(objects).map(({ warning }) => warning);
  const seen = viewObjects(objects, { matrix: options.matrix ?? false, after, zones: timeZones });
  const view = { ...seen, warnings };
  if (options.output === 'json') await context.print(`${jsonText(previewToJson(view) as never, 2)}\n`);
  else await context.print(`${previewToText(view, context)}\n`);
  return exitCode;
}
