import { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { Service } from '../schema/types.generated.ts';
import { parseIp } from './ip.ts';
import { warnOfCidr, warnOfIp } from './ip-warnings.ts';
import { isHeadless } from './service-cluster-ips.ts';

const topologyHints = 'service.kubernetes.io/topology-aware-hints';
const path = FieldPath.of('spec');

/** What the server accepts of a Service and warns of (pkg/api/service GetWarningsForService). */
export function warnOfService({ metadata, spec = {} }: Service, report: Report): void {
  const { externalIPs = [], externalName = '', loadBalancerIP = '', sessionAffinity, trafficDistribution, type } = spec;
  const headless = { code: 'ignored', rule: 'ignored-when-headless' } as const;
  if (metadata?.annotations !== undefined && Object.hasOwn(metadata.annotations, topologyHints)) {
    const at = FieldPath.of('metadata', 'annotations').key(topologyHints);
    const use = 'service.kubernetes.io/topology-mode';
    report.warn(at, { code: 'superseded', name: topologyHints, use, works: true });
  }
  if (isHeadless(spec)) {
    if (externalIPs.length > 0) report.warn(path.child('externalIPs'), headless);
    if (loadBalancerIP !== '') report.warn(path.child('loadBalancerIP'), headless);
    if (sessionAffinity === 'ClientIP') report.warn(path.child('sessionAffinity'), headless);
  } else if (externalIPs.length > 0 && type === 'ExternalName')
    report.warn(path.child('externalIPs'), { code: 'ignored', rule: 'external-ips-not-by-name' });
  else if (externalIPs.length > 0)
    report.warn(path.child('externalIPs'), { code: 'deprecated', rule: 'external-ips-deprecated' });
  for (const field of ['clusterIPs', 'externalIPs', 'loadBalancerSourceRanges'] as const) {
    const warn = field === 'loadBalancerSourceRanges' ? warnOfCidr : warnOfIp;
    for (const [i, text] of (spec[field] ?? []).entries()) warn(text, path.child(field, i), report);
  }
  warnOfIp(loadBalancerIP, path.child('loadBalancerIP'), report);
  // No other rule looks at it, so that leading zeros pass here.
  if (parseIp(loadBalancerIP) === undefined && parseIp(withoutLeadingZeros(loadBalancerIP)) !== undefined)
    report.warn(path.child('loadBalancerIP'), { code: 'risky', rule: 'ip-address' });
  if (externalName !== '' && type !== 'ExternalName')
    report.warn(path.child('externalName'), { code: 'ignored', rule: 'external-name-only' });
  if (trafficDistribution === 'PreferClose')
    report.warn(path.child('trafficDistribution'), { code: 'deprecated', rule: 'prefer-close-deprecated' });
}

function withoutLeadingZeros(address: string): string {
  const parts = address.length > 50 ? [] : address.split('.');
  return parts.map((part) => (/^[0-9]+$/.test(part) ? String(Number(part)) : part)).join('.');
}
