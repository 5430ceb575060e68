import { kubernetesVersion } from '../../kubernetes/schema/schema.ts';
import { exitCodeOfVerdicts } from '../../report/exit-code.ts';
import { jsonLine } from '../../report/json-line.ts';
import { verdictRecords, verdictsToJsonl } from '../../report/verdict-jsonl.ts';
import { countVerdicts, renderSourceVerdicts, renderVerdictCounts } from '../../report/verdict-text.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { Progress } from '../progress-line.ts';
import { manifestNames } from '../read-inputs.ts';
import { UsageError } from '../usage-error.ts';
import { judgeFiles } from './judge-files.ts';

export interface ValidateOptions {
  readonly output: 'text' | 'json' | 'jsonl';
  readonly kubernetes: string;
  readonly namespace: string;
}

/** `kubedrill validate FILE…|DIR|-`: a few files as one answer; many one after the other, so that memory does not grow with their number. */
export async function validate(
  names: readonly string[],
  { output, kubernetes, namespace }: ValidateOptions,
  context: Context,
): Promise<number> {
  if (kubernetes !== kubernetesVersion) {
    const values = { value: kubernetes, served: kubernetesVersion };
    throw new UsageError(fill(cliWording.unknownKubernetes[context.language], values));
  }
  const { language } = context;
  const progress = new Progress(context);
  const counts = { accepted: 0, rejected: 0 };
  let exitCode = 0;
  let files = 0;
  for await (const { parsed, verdicts } of judgeFiles(manifestNames(names, context), namespace, context)) {
    if (output === 'jsonl') await context.print(verdictsToJsonl([parsed], verdicts, language));
    else if (output === 'json') {
      const records = verdictRecords([parsed], verdicts, language).map((record) => `  ${jsonLine(record)}`);
      await context.print(`${files === 0 ? '[' : ','}\n${records.join(',\n')}`);
    } else await context.print(`${renderSourceVerdicts(parsed, verdicts, context)}\n`);
    const { accepted, rejected } = countVerdicts([parsed], verdicts);
    counts.accepted += accepted;
    counts.rejected += rejected;
    exitCode = Math.max(exitCode, exitCodeOfVerdicts([parsed], verdicts));
    files += 1;
    progress.show(fill(cliWording.validating[language], { files }));
  }
  progress.clear();
  if (files === 0) throw new UsageError(fill(cliWording.noManifests[language], { file: names.join(', ') }));
  if (output === 'json') await context.print('\n]\n');
  if (output === 'text') await context.print(`${renderVerdictCounts(counts, context)}\n`);
  return exitCode;
}
