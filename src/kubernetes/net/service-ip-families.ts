import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { ServiceSpec } from '../schema/types.generated.ts';
import { familyOf } from './service-cluster-ips.ts';

/**
 * What the registry makes of cluster IPs and IP families on create, in a cluster with IPv4 alone
 * (pkg/registry/core/service/storage: normalizeClusterIPs, initIPFamilyFields).
 */
export function defaultIpFamilies(spec: ServiceSpec): void {
  if (spec.clusterIP && !spec.clusterIPs?.length) spec.clusterIPs = [spec.clusterIP];
  if (spec.type === 'ExternalName') return;
  const anyFamily = isHeadlessWithoutSelector(spec);
  spec.ipFamilyPolicy ??= anyFamily ? 'RequireDualStack' : 'SingleStack';
  const families = [...(spec.ipFamilies ?? [])];
  if (families.length === 0 && (spec.clusterIPs ?? []).every((ip) => ip === 'None' || familyOf(ip) === 'IPv4'))
    families.push('IPv4');
  if (anyFamily && families.length === 1 && spec.ipFamilyPolicy !== 'SingleStack')
    families.push(families[0] === 'IPv4' ? 'IPv6' : 'IPv4');
  spec.ipFamilies = families;
}

/** What a cluster with IPv4 alone does not offer; the second half of initIPFamilyFields. */
export function checkIpFamilies(spec: ServiceSpec, path: FieldPath, report: Report): void {
  if (spec.type === 'ExternalName') return;
  const { clusterIPs = [], ipFamilies = [], ipFamilyPolicy = '' } = spec;
  const policyPath = path.child('ipFamilyPolicy');
  const before = report.problems.length;
  if (ipFamilyPolicy === 'SingleStack' && (clusterIPs.length === 2 || ipFamilies.length === 2))
    report.invalid(policyPath, ipFamilyPolicy, 'dual-stack-policy');
  for (const [i, ip] of clusterIPs.entries())
    if (i >= ipFamilies.length && familyOf(ip) === 'IPv6')
      report.invalid(path.child('clusterIPs', i), ip, 'ipv4-cluster');
  if (report.problems.length > before || isHeadlessWithoutSelector(spec)) return;
  if (ipFamilyPolicy === 'RequireDualStack') report.invalid(policyPath, ipFamilyPolicy, 'ipv4-cluster');
  for (const [i, family] of ipFamilies.entries())
    if (family !== 'IPv4') report.invalid(path.child('ipFamilies', i), family, 'ipv4-cluster');
}

/** Its endpoints are written by hand, so that they may be of any family. */
function isHeadlessWithoutSelector(spec: ServiceSpec): boolean {
  return spec.clusterIP === 'None' && Object.keys(spec.selector ?? {}).length === 0;
}
