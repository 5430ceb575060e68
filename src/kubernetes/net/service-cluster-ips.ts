import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { ServiceSpec } from '../schema/types.generated.ts';
import { checkIp } from './check-address.ts';
import { isIpv6, parseIp } from './ip.ts';

const families = ['IPv4', 'IPv6'] as const;
const familyPolicies = ['PreferDualStack', 'RequireDualStack', 'SingleStack'] as const;

/** Headless to the server: the one cluster IP is `None`. Known once `clusterIPs` is filled in from `clusterIP`. */
export function isHeadless(spec: ServiceSpec): boolean {
  return spec.clusterIPs?.length === 1 && spec.clusterIPs[0] === 'None';
}

/** pkg/apis/core/validation ValidateServiceClusterIPsRelatedFields. */
export function validateClusterIps(spec: ServiceSpec, path: FieldPath, report: Report): void {
  const { clusterIP = '', clusterIPs = [], ipFamilies = [] } = spec;
  const ipsPath = path.child('clusterIPs');
  if (clusterIP === '' && clusterIPs.length > 0)
    report.invalid(ipsPath, [...clusterIPs], 'cluster-ips-need-cluster-ip');
  else if (clusterIP !== '' && clusterIPs[0] !== clusterIP)
    report.invalid(ipsPath, [...clusterIPs], 'cluster-ips-begin-with-cluster-ip');

  const seen = new Set<string>();
  for (const [i, family] of ipFamilies.entries()) {
    const at = path.child('ipFamilies', i);
    if (!families.some((known) => known === family)) report.notSupported(at, family, families);
    if (seen.has(family)) report.duplicate(at, family);
    seen.add(family);
  }
  const { ipFamilyPolicy } = spec;
  if (ipFamilyPolicy !== undefined && !familyPolicies.some((known) => known === ipFamilyPolicy))
    report.notSupported(path.child('ipFamilyPolicy'), ipFamilyPolicy, familyPolicies);

  if (!checkEachIp(clusterIPs, ipsPath, report)) return;
  if (clusterIPs.length > 1 && !oneOfEachFamily(clusterIPs))
    report.invalid(ipsPath, [...clusterIPs], 'one-cluster-ip-a-family');
  if (isHeadless(spec)) return;
  for (const [i, ip] of clusterIPs.entries()) {
    const family = ipFamilies[i];
    if ((family === 'IPv4' || family === 'IPv6') && family !== familyOf(ip))
      report.invalid(ipsPath.index(i), ip, 'cluster-ip-of-family');
  }
}

/** False where addresses are so wrong that nothing more can be said of them. */
function checkEachIp(clusterIPs: readonly string[], path: FieldPath, report: Report): boolean {
  let readable = true;
  for (const [i, ip] of clusterIPs.entries()) {
    if (i === 0 && ip === 'None') {
      if (clusterIPs.length === 1) continue;
      report.invalid(path, [...clusterIPs], 'none-stands-alone');
      readable = false;
    } else if (checkIp(ip, path.index(i), report) === undefined) readable = false;
  }
  if (clusterIPs.length > 2) report.invalid(path, [...clusterIPs], 'two-cluster-ips');
  return readable;
}

function oneOfEachFamily(clusterIPs: readonly string[]): boolean {
  return new Set(clusterIPs.map(familyOf)).size === clusterIPs.length;
}

export function familyOf(ip: string): 'IPv4' | 'IPv6' | undefined {
  const parsed = parseIp(ip);
  return parsed && (isIpv6(parsed) ? 'IPv6' : 'IPv4');
}
