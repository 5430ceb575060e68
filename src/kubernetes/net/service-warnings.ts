import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { ServiceSpec } from '../schema/types.generated.ts';
import { isHeadless } from './service-cluster-ips.ts';

/** What the server accepts of a Service and warns of (pkg/api/service GetWarningsForService). */
export function warnOfServiceFields(spec: ServiceSpec, path: FieldPath, report: Report): void {
  const { externalIPs = [], externalName = '', loadBalancerIP = '', sessionAffinity, trafficDistribution, type } = spec;
  const headless = { code: 'ignored', rule: 'ignored-when-headless' } as const;
  if (isHeadless(spec)) {
    if (externalIPs.length > 0) report.warn(path.child('externalIPs'), headless);
    if (loadBalancerIP !== '') report.warn(path.child('loadBalancerIP'), headless);
    if (sessionAffinity === 'ClientIP') report.warn(path.child('sessionAffinity'), headless);
  } else if (externalIPs.length > 0)
    report.warn(path.child('externalIPs'), { code: 'deprecated', rule: 'external-ips-deprecated' });
  if (externalName !== '' && type !== 'ExternalName')
    report.warn(path.child('externalName'), { code: 'ignored', rule: 'external-name-only' });
  if (trafficDistribution === 'PreferClose')
    report.warn(path.child('trafficDistribution'), { code: 'deprecated', rule: 'prefer-close-deprecated' });
}
