import type { Budget } from '../../../cluster/disruption/budget.ts';
import type { EndpointShare } from '../../../cluster/disruption/endpoint-shares.ts';
import { type GroupedMatrix, groupedCell } from '../../../cluster/network/group-matrix.ts';
import type { RolloutView } from '../../../cluster/view/view-objects.ts';
import type { CronRuns } from '../../../cluster/workloads/cron/cron-runs.ts';
import { instantText } from '../../../cluster/workloads/cron/instant.ts';
import { refJson } from './ref-json.ts';

/** Who reaches whom: `from` has an entry for each of `workloads`, in their order. */
export function matrixJson(matrix: GroupedMatrix) {
  return {
    workloads: matrix.workloads.map(refJson),
    columns: matrix.columns.map((column) => {
      const { to, port, protocol } = column;
      return { to: refJson(to), port, protocol, from: matrix.workloads.map((_, index) => groupedCell(column, index)) };
    }),
  };
}

export function shareJson({ workload, ready, notReady, share }: EndpointShare) {
  return { workload: workload ?? null, ready, notReady, share };
}

export function rolloutJson({ workload, bounds }: RolloutView) {
  const { path, ...numbers } = bounds;
  return { workload: refJson(workload), ...numbers, field: path.toString() };
}

export function budgetJson(budget: Budget) {
  const { object, pods, expectedPods, desiredHealthy, currentHealthy, disruptionsAllowed } = budget;
  const { namespace, name } = object;
  const numbers = { expectedPods, desiredHealthy, currentHealthy, disruptionsAllowed };
  return { namespace, name, ...numbers, pods: pods.map(({ id }) => id), countable: budget.uncountable.length === 0 };
}

export function scheduleJson({ object, schedule, timeZone, suspended, runs }: CronRuns) {
  const { namespace, name } = object;
  const next = runs.map(({ at, job }) => ({ at: instantText(at), job }));
  return { namespace, name, schedule, timeZone, suspended, runs: next };
}
