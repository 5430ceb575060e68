import { FieldPath } from '../../model/field-path.ts';
import { checkOneOf, checkQualifiedName, checkRequiredOneOf } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { Service, ServiceSpec } from '../schema/types.generated.ts';
import { checkCidr } from './check-address.ts';
import { isInNodePortRange } from './node-ports.ts';

const policies = ['Cluster', 'Local'] as const;
const distributions = ['PreferClose', 'PreferSameZone', 'PreferSameNode'] as const;
const longestAffinity = 86_400;
const sourceRangesAnnotation = 'service.beta.kubernetes.io/load-balancer-source-ranges';

export function isTrafficPolicy(policy: string | undefined): boolean {
  return policies.some((known) => known === policy);
}

/** pkg/api/service ExternallyAccessible. */
export function isExternallyAccessible(spec: ServiceSpec): boolean {
  if (spec.type === 'LoadBalancer' || spec.type === 'NodePort') return true;
  return spec.type === 'ClusterIP' && (spec.externalIPs ?? []).length > 0;
}

/** pkg/apis/core/validation validateService: session affinity. */
export function validateSessionAffinity(spec: ServiceSpec, path: FieldPath, report: Report): void {
  checkRequiredOneOf(spec.sessionAffinity, ['ClientIP', 'None'], path.child('sessionAffinity'), report);
  if (spec.sessionAffinity !== 'ClientIP') return;
  const seconds = spec.sessionAffinityConfig?.clientIP?.timeoutSeconds ?? 0;
  if (seconds <= 0 || seconds > longestAffinity)
    report.invalid(path.child('sessionAffinityConfig', 'clientIP', 'timeoutSeconds'), seconds, 'affinity-timeout');
}

/** What only a load balancer has. The server itself writes `LoadBalancerSourceRanges` with a capital. */
export function validateLoadBalancer(service: Service, spec: ServiceSpec, path: FieldPath, report: Report): void {
  const isLoadBalancer = spec.type === 'LoadBalancer';
  const ranges = spec.loadBalancerSourceRanges ?? [];
  const annotation = service.metadata?.annotations?.[sourceRangesAnnotation];
  if (ranges.length > 0) {
    const rangesPath = path.child('LoadBalancerSourceRanges');
    if (!isLoadBalancer) report.forbidden(rangesPath, 'load-balancer-only');
    for (const [i, range] of ranges.entries()) checkCidr(range.trim(), rangesPath.index(i), report);
  } else if (annotation !== undefined) {
    const rangesPath = FieldPath.of('metadata', 'annotations').key(sourceRangesAnnotation);
    if (!isLoadBalancer) report.forbidden(rangesPath, 'load-balancer-only');
    if (annotation.trim() !== '')
      for (const range of annotation.split(',')) checkCidr(range.trim(), rangesPath, report);
  }
  if (spec.allocateLoadBalancerNodePorts !== undefined && !isLoadBalancer)
    report.forbidden(path.child('allocateLoadBalancerNodePorts'), 'load-balancer-only');
  if (spec.loadBalancerClass === undefined) return;
  if (isLoadBalancer) checkQualifiedName(spec.loadBalancerClass, path.child('loadBalancerClass'), report);
  else report.forbidden(path.child('loadBalancerClass'), 'load-balancer-only');
}

/** How traffic is routed. A health check's node port is chosen by the server where it is needed and absent. */
export function validateTrafficPolicies(spec: ServiceSpec, path: FieldPath, report: Report): void {
  const { externalTrafficPolicy = '', healthCheckNodePort = 0 } = spec;
  const externalPath = path.child('externalTrafficPolicy');
  if (isExternallyAccessible(spec)) checkRequiredOneOf(externalTrafficPolicy, policies, externalPath, report);
  else if (externalTrafficPolicy !== '')
    report.invalid(externalPath, externalTrafficPolicy, 'external-traffic-policy-needs-external-access');
  if (healthCheckNodePort !== 0) {
    const portPath = path.child('healthCheckNodePort');
    const used = spec.type === 'LoadBalancer' && externalTrafficPolicy === 'Local';
    if (!used) report.invalid(portPath, healthCheckNodePort, 'health-check-node-port-use');
    else if (!isInNodePortRange(healthCheckNodePort)) report.invalid(portPath, healthCheckNodePort, 'node-port-range');
  }
  if (spec.internalTrafficPolicy !== undefined)
    checkOneOf(spec.internalTrafficPolicy, policies, path.child('internalTrafficPolicy'), report);
  if (spec.trafficDistribution !== undefined)
    checkOneOf(spec.trafficDistribution, distributions, path.child('trafficDistribution'), report);
}
