import type { Workload } from '../../cluster/cluster.ts';
import { placePod } from '../../cluster/workloads/place-pod.ts';
import { readNodes } from '../../cluster/workloads/read-nodes.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RunsRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import { refKey, type World } from '../world.ts';
import { rejectionFindings } from './admission/rejection-findings.ts';
import { podsOf } from './cluster-lookup.ts';
import { findingToBlame } from './finding-to-blame.ts';
import { countPath } from './running/count-path.ts';
import { keptAwayFinding } from './running/kept-away-finding.ts';
import { unlessSoBefore } from './unless-so-before.ts';

/** The workload starts its Pods where it is meant to, and the learner had a part in it. */
export function checkRuns(requirement: RunsRequirement, world: World): Diagnostic[] {
  const faults = faultsIn(requirement, world);
  if (faults.length > 0) return faults;
  const before = (past: World) => faultsIn(requirement, past);
  return unlessSoBefore(world, [world.find(requirement.workload)], before, requirement.workload);
}

function faultsIn(requirement: RunsRequirement, world: World): Diagnostic[] {
  const object = world.find(requirement.workload);
  const workload = podsOf(world, requirement.workload);
  if (object === undefined || workload === undefined) return [world.missing(requirement.workload)];
  const { objects, workloads } = world.admitted;
  const own = objects.find((admission) => refKey(admission.object) === refKey(object))?.rejection;
  const rejection = own ?? workloads.find((admission) => admission.workload === workload)?.rejection;
  if (rejection !== undefined) return rejectionFindings(rejection, object, world);
  const labels = labelFindings(requirement, workload, world);
  const places = placeFindings(requirement, workload, world);
  const others = [...labels, ...places];
  const { wanted } = workload;
  if (wanted === requirement.pods || places.length > 0) return others;
  const problem = { code: 'pods-differ', workload: workload.name, expected: requirement.pods, actual: wanted } as const;
  return [findingToBlame(world, [{ object, path: countPath(workload) }], problem, requirement.workload), ...others];
}

function labelFindings({ labels, workload: name }: RunsRequirement, workload: Workload, world: World): Diagnostic[] {
  const { object, path } = workload.template;
  const metadata = (path.parent ?? FieldPath.root).child('metadata', 'labels');
  return Object.entries(labels).flatMap(([key, expected]) => {
    const pod = workload.pods.find((one) => one.labels.get(key) !== expected);
    if (pod === undefined) return [];
    const actual = pod.labels.get(key);
    const problem = { code: 'pod-label-differs', workload: workload.name, key, expected, actual } as const;
    return [findingToBlame(world, [{ object, path: metadata.key(key) }], problem, name)];
  });
}

/** Nodes that the Pods are kept from though they are meant for them, and those that they are not meant for. */
function placeFindings({ nodes: asked, workload: name }: RunsRequirement, workload: Workload, world: World) {
  const { template } = workload;
  const placements = placePod(template, readNodes(world.objects));
  if (asked === undefined) {
    const isAnywhere = placements.some(({ forbiddenBy }) => forbiddenBy.length === 0);
    if (placements.length === 0 || isAnywhere || workload.kind === 'DaemonSet') return [];
    const [nearest] = [...placements].sort((a, b) => a.forbiddenBy.length - b.forbiddenBy.length);
    return nearest === undefined ? [] : [keptAwayFinding(world, workload, nearest.node.name, nearest)];
  }
  const kept = asked.flatMap((node) => {
    const placement = placements.find((one) => one.node.name === node);
    return placement?.forbiddenBy.length === 0 ? [] : [keptAwayFinding(world, workload, node, placement)];
  });
  const extra = placements
    .filter(({ node, forbiddenBy }) => forbiddenBy.length === 0 && !asked.includes(node.name))
    .map(({ node }) => {
      const problem = { code: 'node-not-meant', workload: workload.name, node: node.name } as const;
      return findingToBlame(world, [{ object: template.object, path: template.path }], problem, name);
    });
  return [...kept, ...extra];
}
