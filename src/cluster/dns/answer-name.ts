import type { Cluster, SimulatedService } from '../cluster.ts';
import { type ClusterName, clusterDomain, isClusterName, parseClusterName } from './cluster-name.ts';
import type { DnsRecord, DnsStatus, RecordType, SrvRecord } from './dns-record.ts';
import { findService } from './find-service.ts';
import { reverseRecords } from './reverse-records.ts';
import { serviceTargets, type Target } from './service-targets.ts';
import { addressRecords, srvRecords } from './srv-records.ts';

export interface NameAnswer {
  readonly status: DnsStatus;
  readonly records: readonly DnsRecord[];
}

const noSuchName: NameAnswer = { status: 'no-such-name', records: [] };
const noData: NameAnswer = { status: 'no-data', records: [] };
/** How many aliases are followed; CoreDNS stops there too. */
const maxAliases = 8;

/**
 * What the cluster's DNS answers to one fully qualified name, in lower case and without the final dot: the records of the
 * DNS specification 1.1.0 of kubernetes/dns; and where it leaves room, what CoreDNS does (plugin/kubernetes), such as SRV
 * records for a Service's bare name, those of ports without a name among them.
 */
export function answerName(cluster: Cluster, name: string, type: RecordType, aliases = 0): NameAnswer {
  if (!hasLabels(name)) return noSuchName;
  if (name.endsWith('.in-addr.arpa')) return reverse(cluster, name, type);
  if (!isClusterName(name)) return { status: 'outside', records: [] };
  const asked = askedFor(cluster, name);
  if (asked === undefined) return noSuchName;
  if (asked.kind === 'container') return noData;
  if (asked.kind === 'pod-address')
    return answered(addressRecords(name, 'A', [podTarget(cluster, name, asked.address)]), type);
  const service = findService(cluster, asked.namespace, asked.service);
  if (service === undefined) return noSuchName;
  if (service.kind === 'external-name')
    return asked.below.kind === 'endpoint' ? noSuchName : alias(cluster, name, service, type, aliases);
  const targets = serviceTargets(cluster, service, asked.below);
  return targets.length === 0 ? noSuchName : answered(recordsOf(name, type, targets), type);
}

/** All that a Service's own name is answered with: to A and AAAA, where an alias stands once, and to SRV. */
export function answersOf(cluster: Cluster, name: string): { names: readonly DnsRecord[]; srv: readonly SrvRecord[] } {
  const asked = hasLabels(name) ? askedFor(cluster, name) : undefined;
  const service = asked?.kind === 'service' ? findService(cluster, asked.namespace, asked.service) : undefined;
  if (asked?.kind !== 'service' || service === undefined) return { names: [], srv: [] };
  if (service.kind === 'external-name') return { names: answerName(cluster, name, 'A').records, srv: [] };
  const targets = serviceTargets(cluster, service, asked.below);
  const names = [...addressRecords(name, 'A', targets), ...addressRecords(name, 'AAAA', targets)];
  return { names, srv: srvRecords(name, targets) };
}

function hasLabels(name: string): boolean {
  return name.length <= 253 && name.split('.').every((label) => label !== '' && label.length <= 63);
}

/** What a name of the cluster's domain asks for, if it is in a namespace that there is. */
function askedFor(cluster: Cluster, name: string): ClusterName | undefined {
  const asked = parseClusterName(name);
  if (asked?.namespace !== undefined && !hasNamespace(cluster, asked.namespace)) return undefined;
  return asked;
}

function recordsOf(name: string, type: RecordType, targets: readonly Target[]): DnsRecord[] {
  if (type === 'SRV') return srvRecords(name, targets);
  return type === 'A' || type === 'AAAA' ? addressRecords(name, type, targets) : [];
}

function answered(records: readonly DnsRecord[], type: RecordType): NameAnswer {
  return records.some((record) => record.type === type) ? { status: 'answered', records } : noData;
}

/** The CNAME of a Service of type ExternalName, followed as far as the cluster's own names go. */
function alias(
  cluster: Cluster,
  name: string,
  service: SimulatedService,
  type: RecordType,
  aliases: number,
): NameAnswer {
  const target = service.externalName.toLowerCase().replace(/\.$/, '');
  if (type === 'SRV' || type === 'PTR' || aliases >= maxAliases) return noData;
  const record: DnsRecord = { type: 'CNAME', name, target };
  if (type === 'CNAME' || !isClusterName(target)) return { status: 'answered', records: [record] };
  const { records } = answerName(cluster, target, type, aliases + 1);
  return records.length === 0 ? noData : { status: 'answered', records: [record, ...records] };
}

function reverse(cluster: Cluster, name: string, type: RecordType): NameAnswer {
  const records = reverseRecords(cluster, name);
  if (records.length === 0) return noSuchName;
  return type === 'PTR' ? { status: 'answered', records } : noData;
}

function podTarget(cluster: Cluster, name: string, address: string): Target {
  return { address, name, port: undefined, pod: cluster.pods.find((pod) => pod.ip === address) };
}

function hasNamespace(cluster: Cluster, name: string): boolean {
  return cluster.namespaces.some((namespace) => namespace.toLowerCase() === name);
}

/** The search path that the kubelet gives to the Pods of a namespace (pkg/kubelet/network/dns). */
export function searchPath(namespace: string): string[] {
  return [`${namespace.toLowerCase()}.svc.${clusterDomain}`, `svc.${clusterDomain}`, clusterDomain];
}
