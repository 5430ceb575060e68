import type { Diagnostic } from '../model/diagnostic.ts';
import type { Cluster, Endpoint, SimulatedService, Workload } from './cluster.ts';
import { type Connection, connectionsOf } from './connections.ts';
import { answersOf } from './dns/answer-name.ts';
import type { DnsRecord, SrvRecord } from './dns/dns-record.ts';
import { endpointLabel, serviceName } from './dns/service-targets.ts';
import { endpointsOf, selectedPods } from './endpoints.ts';
import { serviceWarnings } from './service-warnings.ts';

/** All that can be told about a cluster, worked out, so that a report only has to write it down. */
export interface ClusterView {
  readonly workloads: readonly Workload[];
  readonly services: readonly ServiceView[];
  readonly warnings: readonly Diagnostic[];
}

export interface ServiceView {
  readonly service: SimulatedService;
  /** The first ones, where there are very many; what follows is told of these alone. */
  readonly endpoints: readonly Endpoint[];
  /** How many there are. */
  readonly endpointCount: number;
  /** A, AAAA and CNAME records of the Service's name, then those of its endpoints' own names. */
  readonly names: readonly DnsRecord[];
  /** The answer to an SRV query for the Service's name. */
  readonly srv: readonly SrvRecord[];
  readonly connections: readonly Connection[];
}

/** More endpoints of one Service, and of all of them, are counted and not shown. */
const endpointsOfService = 100;
const endpointsOfView = 10_000;

export function viewCluster(cluster: Cluster): ClusterView {
  let room = endpointsOfView;
  const services = cluster.services.map((service) => {
    const view = viewService(cluster, service, Math.min(endpointsOfService, room));
    room -= view.endpoints.length;
    return view;
  });
  return { workloads: cluster.workloads, services, warnings: serviceWarnings(cluster).map(({ warning }) => warning) };
}

function viewService(cluster: Cluster, service: SimulatedService, room: number): ServiceView {
  if (room === 0) {
    const endpointCount = selectedPods(cluster, service).length + service.given.length;
    return { service, endpoints: [], endpointCount, names: [], srv: [], connections: [] };
  }
  const endpoints = endpointsOf(cluster, service);
  const shown = endpoints.slice(0, room);
  const { names, srv } = answersOf(cluster, serviceName(service));
  return {
    service,
    endpoints: shown,
    endpointCount: endpoints.length,
    names: [...names.slice(0, room), ...ownNames(service, shown)],
    srv: srv.slice(0, room),
    connections: connectionsOf(service, shown),
  };
}

/** The names of endpoints that have a hostname; those called by their address are left out. */
function ownNames(service: SimulatedService, endpoints: readonly Endpoint[]): DnsRecord[] {
  if (service.kind !== 'headless') return [];
  return endpoints
    .filter(({ hostname, ready }) => hostname !== '' && ready)
    .map((endpoint) => {
      const { address, pod } = endpoint;
      const name = `${endpointLabel(endpoint)}.${serviceName(service)}`;
      return { type: address.includes(':') ? 'AAAA' : 'A', name, address, pod };
    });
}
