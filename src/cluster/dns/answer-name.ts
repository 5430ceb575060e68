import type { Cluster, SimulatedService } from '../cluster.ts';
import { type Below, clusterDomain, isClusterName, parseClusterName } from './cluster-name.ts';
import type { DnsRecord, DnsStatus, RecordType } from './dns-record.ts';
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
  if (name.length > 253 || name.split('.').some((label) => label === '' || label.length > 63)) return noSuchName;
  if (name.endsWith('.in-addr.arpa')) return reverse(cluster, name, type);
  if (!isClusterName(name)) return { status: 'outside', records: [] };
  const asked = parseClusterName(name);
  if (asked === undefined) return noSuchName;
  if (asked.namespace !== undefined && !hasNamespace(cluster, asked.namespace)) return noSuchName;
  if (asked.kind === 'container') return noData;
  if (asked.kind === 'pod-address')
    return answered(addressRecords(name, 'A', [podTarget(cluster, name, asked.address)]), type);
  const service = findService(cluster, asked.namespace, asked.service);
  return service === undefined ? noSuchName : answerService(cluster, service, asked.below, name, type, aliases);
}

/** The same for a name that is a Service's own, or stands below it. */
export function answerService(
  cluster: Cluster,
  service: SimulatedService,
  below: Below,
  name: string,
  type: RecordType,
  aliases = 0,
): NameAnswer {
  if (service.kind === 'external-name')
    return below.kind === 'endpoint' ? noSuchName : alias(cluster, name, service, type, aliases);
  const targets = serviceTargets(cluster, service, below);
  return targets.length === 0 ? noSuchName : answered(recordsOf(name, type, targets), type);
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

function findService(cluster: Cluster, namespace: string, name: string): SimulatedService | undefined {
  return cluster.services.find(
    (service) => service.name.toLowerCase() === name && service.namespace.toLowerCase() === namespace,
  );
}

function hasNamespace(cluster: Cluster, name: string): boolean {
  return cluster.namespaces.some((namespace) => namespace.toLowerCase() === name);
}

/** The search path that the kubelet gives to the Pods of a namespace (pkg/kubelet/network/dns). */
export function searchPath(namespace: string): string[] {
  return [`${namespace.toLowerCase()}.svc.${clusterDomain}`, `svc.${clusterDomain}`, clusterDomain];
}
