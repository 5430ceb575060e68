import { isEmptySelector, selectorMatches } from '../kubernetes/label-selector.ts';
import { asKind } from '../kubernetes/schema/schema.ts';
import type { LabelSelector } from '../kubernetes/schema/types.generated.ts';
import { emptyStringMap } from '../kubernetes/string-map.ts';
import { FieldPath } from '../model/field-path.ts';
import type { KubeObject } from '../model/object.ts';
import type { Cluster, Workload } from './cluster.ts';
import { type ObjectWarning, warningAt } from './warning-at.ts';

const mostPairs = 250_000;

/** Network policies and disruption budgets that hold for no Pod, though there are Pods in their namespace. */
export function selectorWarnings(objects: readonly KubeObject[], { workloads }: Cluster): ObjectWarning[] {
  const selecting = objects.flatMap((object) => selectorOf(object) ?? []);
  if (selecting.length * workloads.length > mostPairs) return [];
  return selecting.flatMap(({ object, selector, path }) => {
    const near = workloads.filter(({ namespace }) => namespace === object.namespace);
    if (near.length === 0 || isEmptySelector(selector)) return [];
    if (near.some((workload) => labelsOf(workload).some((labels) => selectorMatches(selector, labels)))) return [];
    return [warningAt(object, path, { code: 'selects-nothing', selector: selectorText(selector) })];
  });
}

interface Selecting {
  readonly object: KubeObject;
  readonly selector: LabelSelector;
  readonly path: FieldPath;
}

function selectorOf(object: KubeObject): Selecting | undefined {
  const podSelector = asKind(object, 'networking.k8s.io/v1/NetworkPolicy')?.spec?.podSelector;
  if (podSelector !== undefined) return { object, selector: podSelector, path: FieldPath.of('spec', 'podSelector') };
  const selector = asKind(object, 'policy/v1/PodDisruptionBudget')?.spec?.selector;
  return selector && { object, selector, path: FieldPath.of('spec', 'selector') };
}

/** Those of the template, and of Pods that have more: a StatefulSet's have their own names as a label. */
function labelsOf({ template, pods }: Workload): Record<string, string>[] {
  const all = new Set([template.labels, ...pods.slice(0, mostPodsApart).map(({ labels }) => labels)]);
  return [...all].map((labels) => Object.assign(emptyStringMap(), Object.fromEntries(labels)));
}

const mostPodsApart = 100;

/** A selector as `kubectl get --selector` takes it. */
function selectorText({ matchLabels = {}, matchExpressions = [] }: LabelSelector): string {
  const pairs = Object.entries(matchLabels).map(([key, value]) => `${key}=${value}`);
  const terms = matchExpressions.map(({ key = '', operator, values = [] }) => {
    if (operator === 'Exists') return key;
    if (operator === 'DoesNotExist') return `!${key}`;
    return `${key} ${operator === 'NotIn' ? 'notin' : 'in'} (${values.join(',')})`;
  });
  return [...pairs, ...terms].join(',');
}
