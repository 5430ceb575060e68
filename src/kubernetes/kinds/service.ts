import { FieldPath } from '../../model/field-path.ts';
import { checkDnsSubdomain, checkRequiredOneOf } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { validateLabels } from '../metadata.ts';
import { checkEndpointIp } from '../net/check-address.ts';
import { defaultServiceSpec } from '../net/default-service.ts';
import { assignNodePorts, checkNodePortsUnique } from '../net/node-ports.ts';
import { isHeadless, validateClusterIps } from '../net/service-cluster-ips.ts';
import { checkIpFamilies } from '../net/service-ip-families.ts';
import { validateServicePorts } from '../net/service-ports.ts';
import { validateLoadBalancer, validateSessionAffinity, validateTrafficPolicies } from '../net/service-traffic.ts';
import { warnOfService } from '../net/service-warnings.ts';
import { Report } from '../report.ts';
import type { Service, ServiceSpec } from '../schema/types.generated.ts';

const types = ['ClusterIP', 'ExternalName', 'LoadBalancer', 'NodePort'] as const;
const topologyMode = 'service.kubernetes.io/topology-mode';
const topologyHints = 'service.kubernetes.io/topology-aware-hints';

/** pkg/apis/core/v1/defaults.go SetDefaults_Service; pkg/apis/core/validation ValidateServiceCreate. */
export const serviceRules = defineKind('v1/Service', {
  metadata: { nameForm: 'dns-label' },
  applyDefaults: (service) => {
    service.spec ??= {};
    defaultServiceSpec(service.spec);
  },
  // The registry allocates addresses and ports before it validates, and stops where it cannot.
  allocate: ({ spec = {} }, report) => {
    const path = FieldPath.of('spec');
    if (spec.type !== 'ExternalName') validateClusterIps(spec, path, report);
    if (report.problems.length === 0) checkIpFamilies(spec, path, report);
    if (report.problems.length === 0) assignNodePorts(spec, path.child('ports'), report);
  },
  validate: (service, report) => {
    const spec = service.spec ?? {};
    const path = FieldPath.of('spec');
    const nodePorts = assignNodePorts(spec, path.child('ports'), new Report()) ?? [];
    validateTopologyAnnotations(service, report);
    validateType(spec, path, report);
    validateServicePorts(spec, path.child('ports'), report);
    checkNodePortsUnique(spec, nodePorts, path.child('ports'), report);
    validateLabels(spec.selector, path.child('selector'), report);
    validateSessionAffinity(spec, path, report);
    for (const [i, ip] of (spec.externalIPs ?? []).entries()) checkEndpointIp(ip, path.child('externalIPs', i), report);
    validateLoadBalancer(service, spec, path, report);
    validateTrafficPolicies(spec, path, report);
    warnOfService(service, report);
  },
});

function validateType(spec: ServiceSpec, path: FieldPath, report: Report): void {
  checkRequiredOneOf(spec.type, types, path.child('type'), report);
  const headless = isHeadless(spec);
  if (!spec.ports?.length && !headless && spec.type !== 'ExternalName')
    report.required(path.child('ports'), 'service-ports');
  if (headless && (spec.type === 'LoadBalancer' || spec.type === 'NodePort'))
    report.invalid(path.child('clusterIPs', 0), 'None', 'headless-with-type');
  if (spec.type !== 'ExternalName') return;
  for (const field of ['clusterIPs', 'ipFamilies'] as const)
    if (spec[field]?.length) report.forbidden(path.child(field), 'not-with-external-name');
  if (spec.ipFamilyPolicy !== undefined) report.forbidden(path.child('ipFamilyPolicy'), 'not-with-external-name');
  const name = (spec.externalName ?? '').replace(/\.$/, '');
  if (name === '') report.required(path.child('externalName'), 'external-name');
  else checkDnsSubdomain(name, path.child('externalName'), report);
}

function validateTopologyAnnotations(service: Service, report: Report): void {
  const { [topologyMode]: mode, [topologyHints]: hints } = service.metadata?.annotations ?? {};
  if (mode !== undefined && hints !== undefined && mode !== hints)
    report.invalid(FieldPath.of('metadata', 'annotations').key(topologyMode), mode, 'topology-annotations-agree');
}
