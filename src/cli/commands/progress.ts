import { loadCatalog } from '../../catalog/read-catalog.ts';
import { localDay } from '../../progress/local-day.ts';
import { learnerView } from '../../tui/learner/learner-view.ts';
import { progressText } from '../../tui/learner/progress-text.ts';
import type { Context } from '../context.ts';
import { readProgress } from '../learner-progress.ts';
import { exportProgress } from '../progress/export-progress.ts';
import { importProgress } from '../progress/import-progress.ts';
import { progressToJson } from '../progress/progress-json.ts';
import { resetProgress } from '../progress/reset-progress.ts';

export interface ProgressOptions {
  readonly output: 'text' | 'json';
  readonly export?: string;
  readonly import?: string;
  /** `true`: everything. */
  readonly reset?: string | true;
  readonly yes?: boolean;
}

/** `kubedrill progress`: what was done and what comes next; or the progress itself taken out, brought in or forgotten. */
export async function progress(options: ProgressOptions, context: Context): Promise<number> {
  const sure = options.yes ?? false;
  if (options.export !== undefined) await exportProgress(options.export, sure, context);
  else if (options.import !== undefined) await importProgress(options.import, context);
  else if (options.reset !== undefined)
    await resetProgress(options.reset === true ? undefined : options.reset, sure, context);
  else await tell(options.output, context);
  return 0;
}

async function tell(output: 'text' | 'json', context: Context): Promise<void> {
  const exercises = loadCatalog(context.folders).exercises.map(({ exercise }) => exercise);
  const view = learnerView(exercises, readProgress(context), localDay(Date.now()));
  if (output === 'json') await context.print(`${JSON.stringify(progressToJson(view), null, 2)}\n`);
  else await context.print(`${progressText(view, context).join('\n')}\n`);
}
