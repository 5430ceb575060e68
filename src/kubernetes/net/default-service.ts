import type { ServicePort, ServiceSpec } from '../schema/types.generated.ts';
import { defaultIpFamilies } from './service-ip-families.ts';
import { isExternallyAccessible, isTrafficPolicy } from './service-traffic.ts';

const affinitySeconds = 10_800;
const typesInsideTheCluster = ['ClusterIP', 'NodePort', 'LoadBalancer'];

/** pkg/apis/core/v1/defaults.go SetDefaults_Service, and what the registry adds without allocating anything. */
export function defaultServiceSpec(spec: ServiceSpec): void {
  spec.sessionAffinity ||= 'None';
  if (spec.sessionAffinity === 'None') delete spec.sessionAffinityConfig;
  if (spec.sessionAffinity === 'ClientIP' && spec.sessionAffinityConfig?.clientIP?.timeoutSeconds === undefined)
    spec.sessionAffinityConfig = { clientIP: { timeoutSeconds: affinitySeconds } };
  spec.type ||= 'ClusterIP';
  for (const port of spec.ports ?? []) defaultPort(port);
  if (isExternallyAccessible(spec)) spec.externalTrafficPolicy ||= 'Cluster';
  if (typesInsideTheCluster.includes(spec.type)) spec.internalTrafficPolicy ??= 'Cluster';
  // The registry leaves it out of what it reads back; a wrong value is still to be reported.
  else if (spec.type === 'ExternalName' && isTrafficPolicy(spec.internalTrafficPolicy))
    delete spec.internalTrafficPolicy;
  if (spec.type === 'LoadBalancer') spec.allocateLoadBalancerNodePorts ??= true;
  defaultIpFamilies(spec);
}

function defaultPort(port: ServicePort): void {
  port.protocol ||= 'TCP';
  if (port.targetPort === undefined || port.targetPort === 0 || port.targetPort === '')
    port.targetPort = port.port ?? 0;
}
