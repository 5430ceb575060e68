import type { Workload } from '../../../cluster/cluster.ts';
import type { Placement } from '../../../cluster/workloads/place-pod.ts';
import type { PlacementRule } from '../../../cluster/workloads/placement-rule.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { FieldPath } from '../../../model/field-path.ts';
import type { World } from '../../world.ts';
import { findingToBlame } from '../finding-to-blame.ts';

/** What keeps a workload's Pods from a Node, in the workload: taints and cordons are answered by tolerations. */
export function keptAwayFinding(
  world: World,
  workload: Workload,
  node: string,
  placement: Placement | undefined,
): Diagnostic {
  const [rule] = placement?.forbiddenBy ?? [];
  const { template, kind, name, namespace } = workload;
  const path = rule === undefined ? template.path : pathInTemplate(rule, template.path);
  const why = rule === undefined ? ({ rule: 'absent', wanted: '', has: '' } as const) : factsOf(rule);
  const problem = { code: 'node-kept-away', workload: name, node, ...why } as const;
  return findingToBlame(world, [{ object: template.object, path }], problem, { kind, name, namespace });
}

function pathInTemplate(rule: PlacementRule, template: FieldPath): FieldPath {
  return rule.code === 'taint' || rule.code === 'unschedulable' ? template.child('tolerations') : rule.path;
}

function factsOf(rule: PlacementRule) {
  const { code } = rule;
  switch (code) {
    case 'node-name':
      return { rule: code, wanted: rule.nodeName, has: '' };
    case 'node-selector':
      return { rule: code, wanted: `${rule.key}=${rule.wanted}`, has: labelOf(rule.key, rule.has) };
    case 'node-affinity': {
      const [unmet] = rule.unmet;
      const { key = '', operator = '', values = [] } = unmet?.requirement ?? {};
      return { rule: code, wanted: [key, operator, ...values].join(' ').trim(), has: labelOf(key, unmet?.has) };
    }
    case 'taint': {
      const { key, value = '', effect } = rule.taint;
      return { rule: code, wanted: '', has: `${key}${value === '' ? '' : `=${value}`}:${effect}` };
    }
    case 'unschedulable':
      return { rule: code, wanted: '', has: '' };
    case 'resources':
      return { rule: code, wanted: `${rule.resource}: ${rule.wanted}`, has: rule.has };
    case 'gates':
      return { rule: code, wanted: rule.gates.join(', '), has: '' };
  }
}

function labelOf(key: string, value: string | undefined): string {
  return value === undefined ? '' : `${key}=${value}`;
}
