import type { Diagnostic } from '../model/diagnostic.ts';
import type { Cluster, Endpoint, SimulatedService, Workload } from './cluster.ts';
import { type Connection, connectionsOf } from './connections.ts';
import { answerName } from './dns/answer-name.ts';
import { type DnsRecord, isSrvRecord, type SrvRecord } from './dns/dns-record.ts';
import { endpointLabel, serviceName } from './dns/service-targets.ts';
import { endpointsOf } from './endpoints.ts';
import { clusterWarnings } from './warnings.ts';

/** All that can be told about a cluster, worked out, so that a report only has to write it down. */
export interface ClusterView {
  readonly workloads: readonly Workload[];
  readonly services: readonly ServiceView[];
  readonly warnings: readonly Diagnostic[];
}

export interface ServiceView {
  readonly service: SimulatedService;
  /** At most `endpointsInView`; `endpointCount` says how many there are. */
  readonly endpoints: readonly Endpoint[];
  readonly endpointCount: number;
  /** A, AAAA and CNAME records of the Service's name, then those of its endpoints' own names. */
  readonly names: readonly DnsRecord[];
  /** The answer to an SRV query for the Service's name. */
  readonly srv: readonly SrvRecord[];
  readonly connections: readonly Connection[];
}

/** A Service with more endpoints is shown with so many of them. */
const endpointsInView = 100;

export function viewCluster(cluster: Cluster): ClusterView {
  return {
    workloads: cluster.workloads,
    services: cluster.services.map((service) => viewService(cluster, service)),
    warnings: clusterWarnings(cluster),
  };
}

function viewService(cluster: Cluster, service: SimulatedService): ServiceView {
  const endpoints = endpointsOf(cluster, service);
  const shown = endpoints.slice(0, endpointsInView);
  const name = serviceName(service);
  return {
    service,
    endpoints: shown,
    endpointCount: endpoints.length,
    names: [...addresses(cluster, name), ...ownNames(cluster, service, shown)],
    srv: answerName(cluster, name, 'SRV').records.filter(isSrvRecord).slice(0, endpointsInView),
    connections: connectionsOf(cluster, service).slice(0, endpointsInView),
  };
}

function addresses(cluster: Cluster, name: string): DnsRecord[] {
  return [...answerName(cluster, name, 'A').records, ...answerName(cluster, name, 'AAAA').records]
    .filter((record, index, all) => record.type !== 'CNAME' || index === all.findIndex(({ type }) => type === 'CNAME'))
    .slice(0, endpointsInView);
}

/** The names of endpoints that have a hostname; those called by their address are left out. */
function ownNames(cluster: Cluster, service: SimulatedService, endpoints: readonly Endpoint[]): DnsRecord[] {
  if (service.kind !== 'headless') return [];
  const labels = new Set(endpoints.filter(({ hostname }) => hostname !== '').map(endpointLabel));
  return [...labels].flatMap((label) => addresses(cluster, `${label}.${serviceName(service)}`));
}
