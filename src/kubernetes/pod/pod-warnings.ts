import type { FieldPath } from '../../model/field-path.ts';
import type { Rule } from '../../model/rule.ts';
import { isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { ContainerPort, PodAffinity, PodSpec, Volume } from '../schema/types.generated.ts';

/** Volumes of plug-ins that Kubernetes has given up. */
const goneVolumes = [
  'cephfs',
  'rbd',
  'glusterfs',
  'gitRepo',
  'scaleIO',
  'flocker',
  'quobyte',
  'storageos',
] as const satisfies readonly (keyof Volume)[];

/** What the server accepts in a Pod spec, but warns of (pkg/api/pod warnings.go). Variables are warned of in env.ts. */
export function warnOfPodSpec(spec: PodSpec, path: FieldPath, report: Report): void {
  for (const [i, volume] of (spec.volumes ?? []).entries())
    for (const name of goneVolumes)
      if (volume[name] !== undefined)
        report.warn(path.child('volumes', i, name), { code: 'deprecated', rule: 'volume-plug-in-gone' });
  const { podAffinity, podAntiAffinity } = spec.affinity ?? {};
  warnOfTerms(podAffinity, path.child('affinity', 'podAffinity'), report);
  warnOfTerms(podAntiAffinity, path.child('affinity', 'podAntiAffinity'), report);
  warnOfRepetition(spec.imagePullSecrets ?? [], 'name', 'pull-secret-once', path.child('imagePullSecrets'), report);
  warnOfRepetition(spec.hostAliases ?? [], 'ip', 'host-alias-once', path.child('hostAliases'), report);
  warnOfPorts(spec, path, report);
}

function warnOfTerms(affinity: PodAffinity | undefined, path: FieldPath, report: Report): void {
  const problem = { code: 'ignored', rule: 'null-selector-matches-nothing' } as const;
  const required = 'requiredDuringSchedulingIgnoredDuringExecution';
  const preferred = 'preferredDuringSchedulingIgnoredDuringExecution';
  for (const [i, { labelSelector }] of (affinity?.[required] ?? []).entries())
    if (labelSelector === undefined) report.warn(path.child(required, i, 'labelSelector'), problem);
  for (const [i, { podAffinityTerm }] of (affinity?.[preferred] ?? []).entries())
    if (podAffinityTerm?.labelSelector === undefined)
      report.warn(path.child(preferred, i, 'podAffinityTerm', 'labelSelector'), problem);
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

/** Of containers that run together, sidecars among them. */
function warnOfPorts(spec: PodSpec, path: FieldPath, report: Report): void {
  const seen: ContainerPort[] = [];
  const names = new Set<string>();
  for (const list of ['initContainers', 'containers'] as const)
    for (const [i, { ports, restartPolicy }] of (spec[list] ?? []).entries()) {
      if (list === 'initContainers' && restartPolicy !== 'Always') continue;
      const own = new Set<string>();
      for (const [j, port] of (ports ?? []).entries()) {
        const at = path.child(list, i, 'ports', j);
        if (seen.some((other) => isSamePort(port, other))) report.warn(at, { code: 'ignored', rule: 'port-once' });
        else if (!isBlank(port.name) && names.has(port.name) && !own.has(port.name))
          report.warn(at.child('name'), { code: 'ignored', rule: 'first-port-of-a-name' });
        seen.push(port);
        if (!isBlank(port.name)) own.add(port.name);
      }
      for (const name of own) names.add(name);
    }
}

function isSamePort(a: ContainerPort, b: ContainerPort): boolean {
  if (a.containerPort !== b.containerPort || a.protocol !== b.protocol) return false;
  return (a.hostPort ?? 0) === (b.hostPort ?? 0) && (a.hostIP ?? '') === (b.hostIP ?? '');
}
