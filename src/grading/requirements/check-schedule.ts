import { hour } from '../../cluster/workloads/cron/civil-time.ts';
import { type CronRuns, cronRuns } from '../../cluster/workloads/cron/cron-runs.ts';
import { instantText, parseInstant } from '../../cluster/workloads/cron/instant.ts';
import { asKind } from '../../kubernetes/schema/schema.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ScheduleRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { World } from '../world.ts';
import { findingToBlame } from './finding-to-blame.ts';
import { unlessSoBefore } from './unless-so-before.ts';

/** The CronJob's next runs are those that are asked for, and the learner had a part in it. */
export function checkSchedule(requirement: ScheduleRequirement, world: World): Diagnostic[] {
  const faults = faultsIn(requirement, world);
  if (faults.length > 0) return faults;
  const before = (past: World) => faultsIn(requirement, past);
  return unlessSoBefore(world, [world.find(requirement.cronJob)], before, requirement.cronJob);
}

function faultsIn({ cronJob, after, runs }: ScheduleRequirement, world: World): Diagnostic[] {
  const object = world.find(cronJob);
  const cron = object && cronRuns(object, parseInstant(after) ?? 0, runs.length, world.zones);
  if (object === undefined || cron === undefined) return [world.missing(cronJob)];
  if (cron.suspended) {
    const place = { object, path: FieldPath.of('spec', 'suspend') };
    return [findingToBlame(world, [place], { code: 'cron-suspended', cronJob: object.name }, cronJob)];
  }
  const actual = cron.runs.map(({ at }) => instantText(at));
  const index = runs.findIndex((run, position) => run !== actual[position]);
  if (index === -1) return [];
  const { timeZone } = cron;
  const facts = { timeZone, run: index + 1, expected: runs[index] ?? '', actual: actual[index] };
  const place = { object, path: isOfAnotherZone(cron, runs) ? FieldPath.of('spec', 'timeZone') : cron.path };
  return [findingToBlame(world, [place], { code: 'run-differs', cronJob: object.name, ...facts }, cronJob)];
}

/** Whether no time zone is written and all runs are as much too early or too late, so that it is one that lacks. */
function isOfAnotherZone({ object, runs: actual }: CronRuns, expected: readonly string[]): boolean {
  if (asKind(object, 'batch/v1/CronJob')?.spec?.timeZone !== undefined || actual.length < expected.length) return false;
  const distances = actual.map(({ at }, index) => at - (parseInstant(expected[index] ?? '') ?? 0));
  return distances.every((distance) => distance === distances[0] && Math.abs(distance) < 24 * hour);
}
