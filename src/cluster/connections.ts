import type { Endpoint, SimulatedPod, SimulatedService, SimulatedServicePort } from './cluster.ts';
import { declaresPort } from './target-port.ts';

/** Where a connection ends: a port of a Pod, or of an address that is given by hand. */
export interface Destination {
  readonly address: string;
  readonly port: number;
  readonly protocol: string;
  readonly pod: SimulatedPod | undefined;
  /** Whether a container declares the port: a hint that something listens. False for an address without a Pod. */
  readonly declared: boolean;
}

/** A name and port that clients may connect to, and where they then end. */
export interface Connection {
  /** As seen from the Service's own namespace: `web`, `web-0.web`. */
  readonly name: string;
  /** The port that the client uses. */
  readonly port: number;
  readonly protocol: string;
  /** The Service port's name, '' where it has none. */
  readonly portName: string;
  readonly destinations: readonly Destination[];
}

/**
 * The names that a Service gives to clients. Behind a cluster IP clients use the Service's port; a headless Service only
 * gives names to addresses, so clients use the port of the Pod, which is the target port. NetworkPolicies are not looked at.
 */
export function connectionsOf(service: SimulatedService, endpoints: readonly Endpoint[]): Connection[] {
  const ready = endpoints.filter((endpoint) => endpoint.ready);
  if (service.kind === 'cluster-ip') {
    return service.ports.map((port) => connection(service.name, port, behindPort(ready, port)));
  }
  if (service.kind === 'external-name') return [];
  const ofPods = ready
    .filter(({ hostname }) => hostname !== '')
    .flatMap((endpoint) => byTarget(`${endpoint.hostname}.${service.name}`, [endpoint]));
  return [...byTarget(service.name, ready), ...ofPods];
}

/** Where traffic to a port of a Service arrives. */
export function behindPort(endpoints: readonly Endpoint[], servicePort: SimulatedServicePort): Destination[] {
  return endpoints.flatMap((endpoint) =>
    endpoint.ports
      .filter(({ name, protocol }) => name === servicePort.name && protocol === servicePort.protocol)
      .map(({ port, protocol }) => destination(endpoint, port, protocol)),
  );
}

/** A port of an address, with what its Pod says of it. */
export function destination(
  { address, pod }: { readonly address: string; readonly pod: SimulatedPod | undefined },
  port: number,
  protocol: string,
): Destination {
  return { address, port, protocol, pod, declared: pod !== undefined && declaresPort(pod, port, protocol) };
}

function connection(
  name: string,
  { port, protocol, name: portName }: { readonly port: number; readonly protocol: string; readonly name: string },
  destinations: readonly Destination[],
): Connection {
  return { name, port, protocol, portName, destinations };
}

/** One connection for each different port of the endpoints. */
function byTarget(name: string, endpoints: readonly Endpoint[]): Connection[] {
  const found = new Map<string, { port: Endpoint['ports'][number]; destinations: Destination[] }>();
  for (const endpoint of endpoints) {
    for (const port of endpoint.ports) {
      const key = `${port.name}/${port.port}/${port.protocol}`;
      const entry = found.get(key) ?? { port, destinations: [] };
      entry.destinations.push(destination(endpoint, port.port, port.protocol));
      found.set(key, entry);
    }
  }
  return [...found.values()].map(({ port, destinations }) => connection(name, port, destinations));
}
