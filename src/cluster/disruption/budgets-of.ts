import { intOrPercentValue, percentOf } from '../../kubernetes/int-or-string.ts';
import { selectorMatches } from '../../kubernetes/label-selector.ts';
import { asKind } from '../../kubernetes/schema/schema.ts';
import type { PodDisruptionBudgetSpec } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Cluster, SimulatedPod } from '../cluster.ts';
import { podIndex } from '../label-index.ts';
import { labelRecord } from '../label-map.ts';
import { askedReplicas } from './asked-replicas.ts';
import type { Budget } from './budget.ts';

const specPath = FieldPath.of('spec');

/**
 * The budgets among the objects, over the Pods of the cluster that is made of them. Of several budgets over one Pod, a real
 * controller keeps only one up to date and leaves the others with numbers of some moment before; here all are.
 */
export function budgetsOf(objects: readonly KubeObject[], cluster: Cluster): Budget[] {
  return objects.flatMap((object) => {
    const budget = asKind(object, 'policy/v1/PodDisruptionBudget');
    if (budget === undefined) return [];
    const spec = budget.spec ?? {};
    const [[key, value] = []] = Object.entries(spec.selector?.matchLabels ?? {});
    const covered = podIndex(cluster)
      .candidates(object.namespace, key, value)
      .filter(({ labels }) => selectorMatches(spec.selector, labelRecord(labels)));
    return [budgetOf(object, spec, covered)];
  });
}

/** pkg/controller/disruption/disruption.go trySync, getExpectedPodCount, updatePdbStatus. */
function budgetOf(object: KubeObject, spec: PodDisruptionBudgetSpec, pods: readonly SimulatedPod[]): Budget {
  const byScale = spec.maxUnavailable !== undefined || typeof spec.minAvailable === 'string';
  const { expected, unmanaged, uncountable } = byScale ? scaleOf(pods) : scaleOfCount(pods);
  const failed = uncountable.length > 0;
  const expectedPods = failed ? 0 : expected;
  const desiredHealthy = failed ? 0 : desiredOf(spec, expected);
  const currentHealthy = failed ? 0 : pods.filter(({ ready }) => ready).length;
  const allowed = expectedPods <= 0 ? 0 : Math.max(0, currentHealthy - desiredHealthy);
  return {
    object,
    path: pathOf(spec),
    pods,
    expectedPods,
    desiredHealthy,
    currentHealthy,
    disruptionsAllowed: allowed,
    unhealthyPodEvictionPolicy: spec.unhealthyPodEvictionPolicy ?? 'IfHealthyBudget',
    unmanaged,
    uncountable,
  };
}

function pathOf({ maxUnavailable, minAvailable }: PodDisruptionBudgetSpec): FieldPath {
  if (maxUnavailable !== undefined) return specPath.child('maxUnavailable');
  return minAvailable === undefined ? specPath : specPath.child('minAvailable');
}

/** Both round up: a percentage of Pods that may be missing too. */
function desiredOf({ maxUnavailable, minAvailable }: PodDisruptionBudgetSpec, expected: number): number {
  if (maxUnavailable !== undefined) return Math.max(0, expected - scaled(maxUnavailable, expected));
  return minAvailable === undefined ? 0 : scaled(minAvailable, expected);
}

function scaled(value: number | string, of: number): number {
  const percent = percentOf(value);
  return percent === undefined ? intOrPercentValue(value) : Math.ceil((percent * of) / 100);
}

interface Scale {
  readonly expected: number;
  readonly unmanaged: readonly SimulatedPod[];
  readonly uncountable: readonly SimulatedPod[];
}

function scaleOfCount(pods: readonly SimulatedPod[]): Scale {
  return { expected: pods.length, unmanaged: [], uncountable: [] };
}

/** What the controllers of the Pods ask for together, whether their Pods are there or not. */
function scaleOf(pods: readonly SimulatedPod[]): Scale {
  const owned = pods.filter(({ owner }) => owner !== undefined);
  const owners = new Map(owned.map(({ template }) => [template.object, askedReplicas(template.object)]));
  return {
    expected: [...owners.values()].reduce<number>((sum, replicas) => sum + (replicas ?? 0), 0),
    unmanaged: pods.filter(({ owner }) => owner === undefined),
    uncountable: owned.filter(({ template }) => owners.get(template.object) === undefined),
  };
}
