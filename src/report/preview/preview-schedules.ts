import type { CronRuns } from '../../cluster/workloads/cron/cron-runs.ts';
import { instantText } from '../../cluster/workloads/cron/instant.ts';
import { escapeControls } from '../escape.ts';
import { indented } from '../section-text.ts';
import { describeSchedule } from '../wording/preview/describe-schedule.ts';
import { namespaced, type PreviewOptions, word } from './preview-options.ts';

/** CronJobs that are listed; the rest is counted. */
const most = 20;

/** When CronJobs run, in words, with their next runs where an instant is given. */
export function previewSchedules(schedules: readonly CronRuns[], after: boolean, options: PreviewOptions): string[] {
  const lines = schedules.slice(0, most).flatMap((runs) => scheduleText(runs, after, options));
  const more = schedules.length - most;
  return more > 0 ? [...lines, word(options, 'moreLines', { count: more })] : lines;
}

function scheduleText(cron: CronRuns, after: boolean, options: PreviewOptions): string[] {
  const { object, schedule, timeZone, suspended, runs } = cron;
  const words = describeSchedule(schedule, options.language);
  const facts = [`CronJob ${namespaced(object, options)}`, schedule, timeZone, ...(words === undefined ? [] : [words])];
  const head = facts.map(escapeControls).join('  ');
  if (suspended) return [`${head}  ${word(options, 'suspended')}`];
  if (!after) return [head];
  if (runs.length === 0) return [head, `  ${word(options, 'noRuns')}`];
  return [
    head,
    ...indented(
      runs.map(({ at, job }) => `${instantText(at)}  ${escapeControls(job)}`),
      2,
    ),
  ];
}
