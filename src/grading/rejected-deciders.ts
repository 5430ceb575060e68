import type { Requirement } from '../model/exercise.ts';
import type { Verdict } from '../model/object.ts';
import { type Adopted, rejectedReason } from './adopt.ts';

const roles: ReadonlySet<string> = new Set(['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding']);
const limits: ReadonlySet<string> = new Set(['Namespace', 'LimitRange', 'ResourceQuota']);

const ways: ReadonlySet<string> = new Set(['NetworkPolicy', 'Service', 'Namespace']);

/** Kinds whose objects decide whether a requirement holds without being named by it. */
const deciding: Partial<Record<Requirement['kind'], ReadonlySet<string>>> = {
  can: roles,
  cannot: roles,
  reaches: ways,
  mustNotReach: ways,
  admitted: limits,
  qos: limits,
  runs: limits,
  disruptions: new Set(['PodDisruptionBudget']),
  scales: new Set(['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController']),
  bound: new Set(['PersistentVolume', 'StorageClass']),
};

/**
 * The rejected objects that would decide on a requirement if they existed: a binding without its subject's namespace is
 * what a permission lacks, though no requirement knows its name.
 */
export function rejectedDeciders({ kind }: Pick<Requirement, 'kind'>, verdicts: readonly Verdict[]): Adopted[] {
  const kinds = deciding[kind];
  if (kinds === undefined) return [];
  return verdicts.flatMap((verdict) => {
    const { accepted, object } = verdict;
    if (accepted || object === undefined || !kinds.has(object.kind)) return [];
    return [{ object, reason: rejectedReason(verdict, object) }];
  });
}
