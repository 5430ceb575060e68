import type { NodeSelectorTerm, PodSpec } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { PodTemplate } from '../cluster.ts';
import { isEmptyTerm, type UnmetRequirement, unmetInTerm } from './node-selector.ts';
import type { PlacementRule } from './placement-rule.ts';
import type { NodePlace } from './plan.ts';
import { resourceRules } from './resource-rules.ts';
import { keepsOut, tolerationsOf } from './tolerates.ts';

/** A Node and what keeps a Pod from it; the Pod may run there if nothing does. */
export interface Placement {
  readonly node: NodePlace;
  readonly forbiddenBy: readonly PlacementRule[];
}

/** On which of the Nodes a template's Pods may run, as far as manifests decide, and which rules forbid the others. */
export function placePod(template: PodTemplate, nodes: readonly NodePlace[]): Placement[] {
  const asDaemon = template.object.kind === 'DaemonSet';
  return nodes.map((node) => ({ node, forbiddenBy: rulesAgainst(template, node, asDaemon) }));
}

/**
 * Follows the scheduler's filters (pkg/scheduler/framework/plugins: nodename, nodeaffinity, tainttoleration,
 * nodeunschedulable, noderesources, schedulinggates), for a DaemonSet its controller
 * (pkg/controller/daemon/daemon_controller.go NodeShouldRunDaemonPod), and for a Pod with `nodeName` the kubelet, which
 * looks at no NoSchedule taint.
 */
function rulesAgainst(template: PodTemplate, node: NodePlace, asDaemon: boolean): PlacementRule[] {
  const { spec, path } = template;
  const { nodeName = '' } = spec;
  if (nodeName !== '' && nodeName !== node.name) return [{ code: 'node-name', nodeName, path: path.child('nodeName') }];
  const isFixed = nodeName !== '' && !asDaemon;
  return [
    ...(isFixed || asDaemon ? [] : gateRules(spec, path)),
    ...(isFixed || asDaemon ? [] : cordonRules(spec, node)),
    ...selectorRules(spec, node, path),
    ...affinityRules(spec, node, path),
    ...taintRules(spec, node, asDaemon, isFixed ? ['NoExecute'] : ['NoSchedule', 'NoExecute']),
    ...(asDaemon ? [] : resourceRules(template, node)),
  ];
}

function gateRules({ schedulingGates = [] }: PodSpec, path: FieldPath): PlacementRule[] {
  const gates = schedulingGates.map(({ name }) => name);
  return gates.length === 0 ? [] : [{ code: 'gates', gates, path: path.child('schedulingGates') }];
}

const cordon = { key: 'node.kubernetes.io/unschedulable', effect: 'NoSchedule' };

function cordonRules(spec: PodSpec, node: NodePlace): PlacementRule[] {
  if (!node.unschedulable || !keepsOut(cordon, tolerationsOf(spec, false), ['NoSchedule'])) return [];
  return [{ code: 'unschedulable', path: FieldPath.of('spec', 'unschedulable') }];
}

function selectorRules({ nodeSelector = {} }: PodSpec, node: NodePlace, path: FieldPath): PlacementRule[] {
  return Object.entries(nodeSelector).flatMap(([key, wanted]) => {
    const has = node.labels.get(key);
    const at = path.child('nodeSelector').key(key);
    return has === wanted ? [] : [{ code: 'node-selector', key, wanted, has, path: at }];
  });
}

function affinityRules({ affinity }: PodSpec, node: NodePlace, path: FieldPath): PlacementRule[] {
  const required = affinity?.nodeAffinity?.requiredDuringSchedulingIgnoredDuringExecution;
  if (required === undefined) return [];
  const terms = required.nodeSelectorTerms ?? [];
  const at = path.child('affinity', 'nodeAffinity', 'requiredDuringSchedulingIgnoredDuringExecution');
  const unmet = terms.map((term) => unmetInTerm(term, node));
  if (terms.some((term, index) => !isEmptyTerm(term) && unmet[index]?.length === 0)) return [];
  const nearest = nearestTerm(terms, unmet);
  const nearestPath = nearest === -1 ? at : at.child('nodeSelectorTerms', nearest);
  return [{ code: 'node-affinity', unmet: unmet[nearest] ?? [], path: nearestPath }];
}

/** The index of the term that lacks least; -1 where there is none. */
function nearestTerm(terms: readonly NodeSelectorTerm[], unmet: readonly UnmetRequirement[][]): number {
  const lack = terms.map((term, index) => (isEmptyTerm(term) ? Number.POSITIVE_INFINITY : (unmet[index]?.length ?? 0)));
  return lack.indexOf(Math.min(...lack));
}

function taintRules(spec: PodSpec, node: NodePlace, asDaemon: boolean, effects: readonly string[]): PlacementRule[] {
  const tolerations = tolerationsOf(spec, asDaemon);
  return node.taints.flatMap((taint, index) =>
    keepsOut(taint, tolerations, effects)
      ? [{ code: 'taint', taint, path: FieldPath.of('spec', 'taints', index) }]
      : [],
  );
}
