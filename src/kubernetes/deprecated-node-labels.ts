import type { FieldPath } from '../model/field-path.ts';
import { isLabelValue } from './names.ts';
import type { Report } from './report.ts';
import type { NodeSelectorTerm } from './schema/types.generated.ts';

/** Labels of Nodes that have another name now, or none (pkg/api/node deprecatedNodeLabels). */
const successors: ReadonlyMap<string, string | undefined> = new Map([
  ['beta.kubernetes.io/arch', 'kubernetes.io/arch'],
  ['beta.kubernetes.io/os', 'kubernetes.io/os'],
  ['failure-domain.beta.kubernetes.io/region', 'topology.kubernetes.io/region'],
  ['failure-domain.beta.kubernetes.io/zone', 'topology.kubernetes.io/zone'],
  ['beta.kubernetes.io/instance-type', 'node.kubernetes.io/instance-type'],
  ['app.kubernetes.io/created-by', undefined],
  ['scheduler.alpha.kubernetes.io/preferAvoidPods', 'taints'],
  ['node-role.kubernetes.io/master', 'node-role.kubernetes.io/control-plane'],
]);

/** Warns of a Node label's key that has been given up. */
export function warnOfNodeLabel(key: string | undefined, path: FieldPath, report: Report): void {
  if (key === undefined || !successors.has(key)) return;
  report.warn(path, { code: 'superseded', name: key, use: successors.get(key), works: true });
}

/** Warns of each deprecated key of a map of Node labels, as a `nodeSelector` is. */
export function warnOfNodeLabels(
  labels: Readonly<Record<string, string>> | undefined,
  path: FieldPath,
  report: Report,
): void {
  for (const key of Object.keys(labels ?? {})) warnOfNodeLabel(key, path.key(key), report);
}

/** pkg/api/node GetWarningsForNodeSelectorTerm; values are looked at where validation does not. */
export function warnOfNodeSelectorTerm(
  term: NodeSelectorTerm,
  checksValues: boolean,
  path: FieldPath,
  report: Report,
): void {
  for (const [i, { key, values }] of (term.matchExpressions ?? []).entries()) {
    const at = path.child('matchExpressions', i);
    warnOfNodeLabel(key, at.child('key'), report);
    if (!checksValues) continue;
    for (const [j, value] of (values ?? []).entries())
      if (!isLabelValue(value)) report.warn(at.child('values', j), { code: 'risky', rule: 'no-such-label-value' });
  }
}
