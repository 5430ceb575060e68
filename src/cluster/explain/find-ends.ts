import { parseIp } from '../../kubernetes/net/ip.ts';
import type { Cluster, SimulatedPod, SimulatedService } from '../cluster.ts';
import type { ReachSource, ReachTarget } from '../network/reachability.ts';

/** Kinds as people shorten them. */
const kinds: ReadonlyMap<string, string> = new Map(
  [
    ['Pod', 'po'],
    ['Service', 'svc'],
    ['Deployment', 'deploy'],
    ['StatefulSet', 'sts'],
    ['DaemonSet', 'ds'],
    ['ReplicaSet', 'rs'],
    ['ReplicationController', 'rc'],
    ['Job', 'job'],
  ].flatMap(([kind = '', short = '']) => {
    const lower = kind.toLowerCase();
    return [lower, `${lower}s`, short].map((word) => [word, kind] as const);
  }),
);

/** A word for an end, taken apart: `web`, `Deployment/web`, `shop/web`, `Deployment/shop/web`. */
interface Asked {
  /** '' for any. */
  readonly kind: string;
  /** '' for any, that of the client first. */
  readonly namespace: string;
  readonly name: string;
}

/** Who connects: an address, or the first Pod of that name or of a workload of that name; undefined for nobody. */
export function findSource(cluster: Cluster, word: string, namespace: string): ReachSource | undefined {
  if (parseIp(word) !== undefined) return { kind: 'address', address: word };
  const pod = findPod(cluster, asked(word), namespace);
  return pod && { kind: 'pod', pod };
}

/**
 * What is connected to, seen from a namespace: a Service or the first Pod of a workload where the kind says so or nothing
 * else has the name; else a name for DNS, or an address. Undefined where a kind is named and there is none of that name.
 */
export function findTarget(cluster: Cluster, word: string, namespace: string): ReachTarget | undefined {
  const name: ReachTarget = { kind: 'name', name: word };
  if (parseIp(word) !== undefined) return name;
  const wanted = asked(word);
  if (wanted.kind === 'Service' || (wanted.kind === '' && word.includes('/'))) {
    const service = findService(cluster, wanted, namespace);
    if (service !== undefined) return { kind: 'service', service };
    if (wanted.kind === 'Service') return undefined;
  } else if (wanted.kind === '') {
    const isService = cluster.services.some((service) => service.name === word && service.namespace === namespace);
    if (isService || word.includes('.')) return name;
  }
  const pod = findPod(cluster, wanted, namespace);
  if (pod !== undefined) return { kind: 'pod', pod };
  return word.includes('/') ? undefined : name;
}

function asked(word: string): Asked {
  const [first = '', second, third] = word.split('/');
  const kind = second === undefined ? undefined : kinds.get(first.toLowerCase());
  if (second === undefined) return { kind: '', namespace: '', name: first };
  if (third !== undefined) return { kind: kind ?? first, namespace: second, name: third };
  return kind === undefined ? { kind: '', namespace: first, name: second } : { kind, namespace: '', name: second };
}

function findPod(cluster: Cluster, wanted: Asked, namespace: string): SimulatedPod | undefined {
  const places = wanted.namespace === '' ? [namespace, undefined] : [wanted.namespace];
  for (const place of places) {
    const here = cluster.workloads.filter((one) => place === undefined || one.namespace === place);
    const named = here.find(({ kind, name, pods }) => {
      return pods.length > 0 && name === wanted.name && (wanted.kind === '' || wanted.kind === kind);
    });
    const pods = here.flatMap((one) => one.pods);
    const byName =
      wanted.kind === '' || wanted.kind === 'Pod' ? pods.find(({ name }) => name === wanted.name) : undefined;
    const found = byName ?? named?.pods[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

function findService(cluster: Cluster, wanted: Asked, namespace: string): SimulatedService | undefined {
  const named = cluster.services.filter(({ name }) => name === wanted.name);
  if (wanted.namespace !== '') return named.find((one) => one.namespace === wanted.namespace);
  return named.find((one) => one.namespace === namespace) ?? named[0];
}
