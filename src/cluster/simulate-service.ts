import type { Service, ServicePort } from '../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../model/object.ts';
import type { Addresses } from './addresses.ts';
import type { Endpoint, ServiceKind, SimulatedService, SimulatedServicePort } from './cluster.ts';
import { labelMap } from './label-map.ts';

/** A Service as it stands once the server has given it an address. */
export function simulateService(
  object: KubeObject,
  { spec = {} }: Service,
  given: readonly Endpoint[],
  addresses: Addresses,
): SimulatedService {
  const kind = serviceKind(spec.type, spec.clusterIP);
  return {
    name: object.name,
    namespace: object.namespace,
    kind,
    type: spec.type ?? 'ClusterIP',
    clusterIPs: kind === 'cluster-ip' ? clusterIPs(spec.clusterIP, spec.clusterIPs, addresses) : [],
    externalName: kind === 'external-name' ? (spec.externalName ?? '') : '',
    selector: labelMap(spec.selector),
    ports: (spec.ports ?? []).map(simulatePort),
    publishNotReadyAddresses: spec.publishNotReadyAddresses === true,
    given,
    object,
  };
}

function serviceKind(type: string | undefined, clusterIP: string | undefined): ServiceKind {
  if (type === 'ExternalName') return 'external-name';
  return clusterIP === 'None' ? 'headless' : 'cluster-ip';
}

function clusterIPs(one: string | undefined, all: readonly string[] | undefined, addresses: Addresses): string[] {
  if (all !== undefined && all.length > 0) return [...all];
  return [one === undefined || one === '' ? addresses.nextService() : one];
}

/** An absent target port is the port itself, as pkg/apis/core/v1/defaults.go SetDefaults_Service has it. */
function simulatePort(port: ServicePort, index: number): SimulatedServicePort {
  const { name = '', protocol = 'TCP', targetPort = 0 } = port;
  const number = Number(port.port);
  return {
    index,
    name,
    port: number,
    protocol,
    targetPort: targetPort === 0 || targetPort === '' ? number : targetPort,
  };
}
