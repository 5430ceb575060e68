import type { SimulatedPod, Workload } from '../../cluster/cluster.ts';
import type { Budget } from '../../cluster/disruption/budget.ts';
import { budgetsOf } from '../../cluster/disruption/budgets-of.ts';
import { labelText } from '../../cluster/label-map.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { DisruptionsRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { World } from '../world.ts';
import { podsOf } from './cluster-lookup.ts';
import { findingAt } from './finding.ts';
import { findingToBlame } from './finding-to-blame.ts';
import { countPath } from './running/count-path.ts';
import { unlessSoBefore } from './unless-so-before.ts';

/** One budget covers all Pods of the workload and allows as many evictions as are asked for. */
export function checkDisruptions(requirement: DisruptionsRequirement, world: World): Diagnostic[] {
  const faults = faultsIn(requirement, world);
  if (faults.length > 0) return faults;
  const workload = podsOf(world, requirement.workload);
  const objects = coveringBudgets(world, workload).map(({ object }) => object);
  const before = (past: World) => faultsIn(requirement, past);
  return unlessSoBefore(world, [...objects, workload?.template.object], before, requirement.workload);
}

function faultsIn({ workload: name, allowed }: DisruptionsRequirement, world: World): Diagnostic[] {
  const object = world.find(name);
  const workload = podsOf(world, name);
  if (object === undefined || workload === undefined) return [world.missing(name)];
  if (workload.pods.length === 0)
    return [findingAt(object, ['spec', 'replicas'], { code: 'no-pods', workload: object.name })];
  const [budget, second] = coveringBudgets(world, workload);
  if (budget === undefined) return [uncovered(workload, world)];
  const covering = { workload: workload.name, budget: budget.object.name };
  const selector = { object: budget.object, path: selectorPath };
  if (second !== undefined) {
    const budgets = [budget.object.name, second.object.name];
    const places = [selector, { object: second.object, path: selectorPath }];
    return [findingToBlame(world, places, { code: 'several-budgets', workload: workload.name, budgets }, name)];
  }
  if (!workload.pods.every((pod) => budget.pods.includes(pod)))
    return [findingToBlame(world, [selector], selectsOther(workload, budget.object.name), name)];
  if (budget.uncountable.length > 0) {
    const place = { object: budget.object, path: budget.path };
    return [findingToBlame(world, [place], { code: 'budget-uncountable', ...covering }, name)];
  }
  const { disruptionsAllowed: actual, currentHealthy: healthy, desiredHealthy: desired } = budget;
  if (actual === allowed) return [];
  const places = [
    { object: budget.object, path: budget.path },
    { object, path: countPath(workload) },
  ];
  const problem = { code: 'disruptions-differ', ...covering, expected: allowed, actual, healthy, desired } as const;
  return [findingToBlame(world, places, problem, name)];
}

const selectorPath = FieldPath.of('spec', 'selector');

function coveringBudgets(world: World, workload: Workload | undefined): Budget[] {
  const all = budgetsOf(world.objects, world.cluster);
  return all.filter(({ pods }) => workload?.pods.some((pod) => pods.includes(pod)));
}

/** No budget covers the Pods: at one of the learner's that was meant to, if there is one. */
function uncovered(workload: Workload, world: World): Diagnostic {
  const { namespace, name, template } = workload;
  const missing = { kind: 'PodDisruptionBudget', name: '', namespace };
  const written = budgetsOf(world.objects, world.cluster).filter(
    ({ object, pods }) => object.namespace === namespace && !world.isGiven(object) && !isForAnother(pods, world),
  );
  const meant = written.find(({ pods }) => pods.length === 0) ?? written[0];
  if (meant === undefined) {
    const labels = labelText(template.labels);
    return findingToBlame(world, [], { code: 'no-budget', workload: name, labels }, missing);
  }
  return findingAt(meant.object, selectorPath, selectsOther(workload, meant.object.name));
}

/** Whether another requirement speaks of the Pods. */
function isForAnother(pods: readonly SimulatedPod[], world: World): boolean {
  return world.requirements.some(
    (other) => other.kind === 'disruptions' && podsOf(world, other.workload)?.pods.some((pod) => pods.includes(pod)),
  );
}

function selectsOther({ name, template }: Workload, budget: string) {
  return { code: 'budget-selects-other', workload: name, labels: labelText(template.labels), budget } as const;
}
