import type { FieldPath } from '../../model/field-path.ts';
import type { Rule } from '../../model/rule.ts';
import { warnOfNodeLabel, warnOfNodeLabels, warnOfNodeSelectorTerm } from '../deprecated-node-labels.ts';
import { warnOfIp } from '../net/ip-warnings.ts';
import type { Report } from '../report.ts';
import type { PodAffinity, PodSpec } from '../schema/types.generated.ts';
import { warnOfFractions } from '../warn-of-fraction.ts';
import { containersWithPath } from './operating-system.ts';
import { warnOfPorts } from './port-warnings.ts';
import { warnOfVolumes } from './volume-warnings.ts';

const required = 'requiredDuringSchedulingIgnoredDuringExecution';
const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';
const nullSelector = { code: 'ignored', rule: 'null-selector-matches-nothing' } as const;

/**
 * What the server accepts in a Pod spec, but warns of (pkg/api/pod warnings.go). Variables are warned of in env.ts,
 * annotations in annotation-warnings.ts.
 */
export function warnOfPodSpec(spec: PodSpec, path: FieldPath, report: Report): void {
  warnOfPlacement(spec, path, report);
  warnOfVolumes(spec.volumes ?? [], path.child('volumes'), report);
  warnOfRepetition(spec.imagePullSecrets ?? [], 'name', 'pull-secret-once', path.child('imagePullSecrets'), report);
  warnOfRepetition(spec.hostAliases ?? [], 'ip', 'host-alias-once', path.child('hostAliases'), report);
  warnOfFractions(spec.overhead, path.child('overhead'), report);
  for (const [{ resources }, at] of [...containersWithPath(spec, path), [spec, path] as const])
    for (const list of ['requests', 'limits'] as const)
      warnOfFractions(resources?.[list], at.child('resources', list), report);
  warnOfPorts(spec, path, report);
  if ((spec.terminationGracePeriodSeconds ?? 0) < 0)
    report.warn(path.child('terminationGracePeriodSeconds'), { code: 'risky', rule: 'grace-period-not-negative' });
  for (const [i, address] of (spec.dnsConfig?.nameservers ?? []).entries())
    warnOfIp(address, path.child('dnsConfig', 'nameservers', i), report);
  for (const [i, { ip }] of (spec.hostAliases ?? []).entries())
    warnOfIp(ip, path.child('hostAliases', i, 'ip'), report);
}

function warnOfPlacement(spec: PodSpec, path: FieldPath, report: Report): void {
  warnOfNodeLabels(spec.nodeSelector, path.child('nodeSelector'), report);
  const { nodeAffinity, podAffinity, podAntiAffinity } = spec.affinity ?? {};
  const ofNode = path.child('affinity', 'nodeAffinity');
  for (const [i, term] of (nodeAffinity?.[required]?.nodeSelectorTerms ?? []).entries())
    warnOfNodeSelectorTerm(term, false, ofNode.child(required, 'nodeSelectorTerms', i), report);
  for (const [i, { preference = {} }] of (nodeAffinity?.[preferred] ?? []).entries())
    warnOfNodeSelectorTerm(preference, true, ofNode.child(preferred, i, 'preference'), report);
  for (const [i, { topologyKey, labelSelector }] of (spec.topologySpreadConstraints ?? []).entries()) {
    const at = path.child('topologySpreadConstraints', i);
    warnOfNodeLabel(topologyKey, at.child('topologyKey'), report);
    if (labelSelector === undefined) report.warn(at.child('labelSelector'), nullSelector);
  }
  warnOfTerms(podAffinity, path.child('affinity', 'podAffinity'), report);
  warnOfTerms(podAntiAffinity, path.child('affinity', 'podAntiAffinity'), report);
}

function warnOfTerms(affinity: PodAffinity | undefined, path: FieldPath, report: Report): void {
  for (const [i, { labelSelector }] of (affinity?.[required] ?? []).entries())
    if (labelSelector === undefined) report.warn(path.child(required, i, 'labelSelector'), nullSelector);
  for (const [i, { podAffinityTerm }] of (affinity?.[preferred] ?? []).entries())
    if (podAffinityTerm?.labelSelector === undefined)
      report.warn(path.child(preferred, i, 'podAffinityTerm', 'labelSelector'), nullSelector);
}

function warnOfRepetition<F extends string>(
  items: readonly { readonly [K in F]?: string }[],
  field: F,
  rule: Rule,
  path: FieldPath,
  report: Report,
): void {
  const seen = new Set<string>();
  for (const [i, item] of items.entries()) {
    const value = item[field] ?? '';
    if (seen.has(value) || (value === '' && field === 'name'))
      report.warn(path.child(i, field), { code: 'ignored', rule });
    seen.add(value);
  }
}
