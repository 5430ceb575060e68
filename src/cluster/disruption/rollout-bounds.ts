import { intOrPercentValue, percentOf } from '../../kubernetes/int-or-string.ts';
import { asKind } from '../../kubernetes/schema/schema.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import { count } from '../count.ts';

/**
 * How many Pods there are while a workload is brought from one template to the next.
 * - `RollingUpdate`: old ones make way for new ones within the bounds.
 * - `Recreate`: all old ones go before the first new one comes.
 * - `OnDelete`: nothing moves until somebody deletes a Pod.
 */
export interface RolloutBounds {
  readonly strategy: 'RollingUpdate' | 'Recreate' | 'OnDelete';
  readonly replicas: number;
  /** Pods that are available at any time, if all were before. */
  readonly atLeast: number;
  /** Pods of both templates together; those on their way out are not counted. */
  readonly atMost: number;
  readonly maxSurge: number;
  readonly maxUnavailable: number;
  /** How many Pods get the new template: fewer than all behind a StatefulSet's partition. */
  readonly updated: number;
  /** Of the strategy in the object. */
  readonly path: FieldPath;
}

type Portion = number | string | undefined;

const strategyPath = FieldPath.of('spec', 'strategy');
const updateStrategyPath = FieldPath.of('spec', 'updateStrategy');

/**
 * The bounds of a Deployment, StatefulSet or DaemonSet; undefined for other objects. `nodes`: on how many Nodes a
 * DaemonSet runs. Follows pkg/controller/deployment/util ResolveFenceposts, pkg/controller/statefulset and
 * pkg/controller/daemon/update.go.
 */
export function rolloutBounds(object: KubeObject, nodes = 1): RolloutBounds | undefined {
  const deployment = asKind(object, 'apps/v1/Deployment')?.spec;
  if (deployment !== undefined) {
    const replicas = count(deployment.replicas, 1);
    if (deployment.strategy?.type === 'Recreate') return recreate(replicas);
    const { maxSurge = '25%', maxUnavailable = '25%' } = deployment.strategy?.rollingUpdate ?? {};
    return ofDeployment(replicas, maxSurge, maxUnavailable);
  }
  const set = asKind(object, 'apps/v1/StatefulSet')?.spec;
  if (set !== undefined) {
    const replicas = count(set.replicas, 1);
    if (set.updateStrategy?.type === 'OnDelete') return onDelete(replicas);
    return ofStatefulSet(replicas, count(set.updateStrategy?.rollingUpdate?.partition, 0));
  }
  const daemons = asKind(object, 'apps/v1/DaemonSet')?.spec;
  if (daemons === undefined) return undefined;
  if (daemons.updateStrategy?.type === 'OnDelete') return onDelete(nodes);
  const { maxSurge = 0, maxUnavailable = 1 } = daemons.updateStrategy?.rollingUpdate ?? {};
  return ofDaemonSet(nodes, maxSurge, maxUnavailable);
}

function recreate(replicas: number): RolloutBounds {
  const base = { replicas, updated: replicas, path: strategyPath, maxSurge: 0, maxUnavailable: replicas };
  return { strategy: 'Recreate', atLeast: 0, atMost: replicas, ...base };
}

function onDelete(replicas: number): RolloutBounds {
  const base = { replicas, updated: 0, path: updateStrategyPath, maxSurge: 0, maxUnavailable: 0 };
  return { strategy: 'OnDelete', atLeast: replicas, atMost: replicas, ...base };
}

/** A percentage that may surge rounds up, one that may be missing rounds down; one of the two is at least 1. */
function ofDeployment(replicas: number, surge: Portion, unavailable: Portion): RolloutBounds {
  const maxSurge = portion(surge, replicas, Math.ceil);
  const missing = portion(unavailable, replicas, Math.floor);
  const maxUnavailable = Math.min(replicas, maxSurge === 0 && missing === 0 ? 1 : missing);
  return rolling(replicas, maxSurge, maxUnavailable, replicas, strategyPath);
}

/**
 * One Pod after the other from the highest ordinal down; the first ones, as many as the partition says, are kept
 * (`maxUnavailable` is behind a feature gate).
 */
function ofStatefulSet(replicas: number, partition: number): RolloutBounds {
  const updated = Math.max(0, replicas - partition);
  const maxUnavailable = Math.min(1, updated);
  return rolling(replicas, 0, maxUnavailable, updated, updateStrategyPath);
}

/** Both percentages round up. */
function ofDaemonSet(nodes: number, surge: Portion, unavailable: Portion): RolloutBounds {
  const maxSurge = Math.min(nodes, portion(surge, nodes, Math.ceil));
  const missing = Math.min(nodes, portion(unavailable, nodes, Math.ceil));
  return rolling(nodes, maxSurge, missing, nodes, updateStrategyPath);
}

function rolling(
  replicas: number,
  maxSurge: number,
  maxUnavailable: number,
  updated: number,
  path: FieldPath,
): RolloutBounds {
  const [atLeast, atMost] = [replicas - maxUnavailable, replicas + maxSurge];
  return { strategy: 'RollingUpdate', replicas, atLeast, atMost, maxSurge, maxUnavailable, updated, path };
}

function portion(value: Portion, of: number, round: (amount: number) => number): number {
  const percent = percentOf(value);
  return percent === undefined ? Math.max(0, intOrPercentValue(value)) : round((percent * of) / 100);
}
