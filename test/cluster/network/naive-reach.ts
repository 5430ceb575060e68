import type { SimulatedPod } from '../../../src/cluster/cluster.ts';
import type { KubeObject } from '../../../src/model/object.ts';

interface Selector {
  matchLabels?: Record<string, string>;
  matchExpressions?: { key: string; operator: string; values?: string[] }[];
}

interface Peer {
  podSelector?: Selector;
  namespaceSelector?: Selector;
  ipBlock?: { cidr: string; except?: string[] };
}

interface Port {
  protocol?: string;
  port?: number | string;
  endPort?: number;
}

interface Rule {
  from?: Peer[];
  to?: Peer[];
  ports?: Port[];
}

interface PolicySpec {
  podSelector?: Selector;
  policyTypes?: string[];
  ingress?: Rule[];
  egress?: Rule[];
}

/**
 * The same question asked without any of the product's code for networks, word by word as the documentation says it, for
 * one pair of Pods and one port at a time.
 */
export function naiveReach(
  objects: readonly KubeObject[],
  from: SimulatedPod,
  to: SimulatedPod,
  port: number,
  protocol: string,
): boolean {
  if (from.id === to.id) return true;
  const leaves = directionAllows('Egress', from, to);
  const enters = directionAllows('Ingress', to, from);
  return leaves && enters;

  function directionAllows(type: 'Ingress' | 'Egress', own: SimulatedPod, other: SimulatedPod): boolean {
    const policies = objects.filter(({ kind, namespace }) => kind === 'NetworkPolicy' && namespace === own.namespace);
    const isolating = policies
      .map(({ stored }) => (stored as unknown as { spec: PolicySpec }).spec)
      .filter((spec) => typesOf(spec).includes(type))
      .filter((spec) => !usesHost(own) && holds(spec.podSelector ?? {}, Object.fromEntries(own.labels)));
    if (isolating.length === 0) return true;
    for (const spec of isolating) {
      for (const rule of (type === 'Ingress' ? spec.ingress : spec.egress) ?? []) {
        const peers = (type === 'Ingress' ? rule.from : rule.to) ?? [];
        const ports = rule.ports ?? [];
        const peerHolds = peers.length === 0 || peers.some((peer) => isPeer(peer, own.namespace, other));
        if (peerHolds && (ports.length === 0 || ports.some(isPort))) return true;
      }
    }
    return false;
  }

  function isPort(ruled: Port): boolean {
    if ((ruled.protocol ?? 'TCP') !== protocol) return false;
    if (ruled.port === undefined) return true;
    if (typeof ruled.port === 'number') return port >= ruled.port && port <= (ruled.endPort ?? ruled.port);
    for (const container of to.template.spec.containers ?? [])
      for (const { name, containerPort, protocol: own = 'TCP' } of container.ports ?? [])
        if (name === ruled.port && containerPort === port && own === protocol) return true;
    return false;
  }

  function isPeer(
    { podSelector, namespaceSelector, ipBlock }: Peer,
    policyNamespace: string,
    pod: SimulatedPod,
  ): boolean {
    if (ipBlock !== undefined) {
      if (usesHost(pod)) return ipBlock.cidr === '0.0.0.0/0' && !ipBlock.except?.length;
      return isIn(pod.ip, ipBlock.cidr) && !(ipBlock.except ?? []).some((except) => isIn(pod.ip, except));
    }
    if (usesHost(pod)) return false;
    const inside =
      namespaceSelector === undefined
        ? pod.namespace === policyNamespace
        : holds(namespaceSelector, labelsOfNamespace(pod.namespace));
    return inside && holds(podSelector ?? {}, Object.fromEntries(pod.labels));
  }

  function labelsOfNamespace(name: string): Record<string, string> {
    const written = objects.findLast((object) => object.kind === 'Namespace' && object.name === name);
    const { metadata } = (written?.stored ?? {}) as { metadata?: { labels?: Record<string, string> } };
    return { ...metadata?.labels, 'kubernetes.io/metadata.name': name };
  }
}

function typesOf({ policyTypes = [], egress = [] }: PolicySpec): string[] {
  if (policyTypes.length > 0) return policyTypes;
  return egress.length > 0 ? ['Ingress', 'Egress'] : ['Ingress'];
}

function usesHost(pod: SimulatedPod): boolean {
  return pod.template.spec.hostNetwork === true;
}

function holds({ matchLabels = {}, matchExpressions = [] }: Selector, labels: Record<string, string>): boolean {
  for (const [key, value] of Object.entries(matchLabels)) if (labels[key] !== value) return false;
  for (const { key, operator, values = [] } of matchExpressions) {
    const value = labels[key];
    const isListed = value !== undefined && values.includes(value);
    if (operator === 'In' && !isListed) return false;
    if (operator === 'NotIn' && isListed) return false;
    if (operator === 'Exists' && value === undefined) return false;
    if (operator === 'DoesNotExist' && value !== undefined) return false;
  }
  return true;
}

/** Only IPv4: an IPv6 range has none of these addresses. */
function isIn(address: string, cidr: string): boolean {
  const [base = '', bits = ''] = cidr.split('/');
  if (base.includes(':')) return false;
  const size = 2 ** (32 - Number(bits));
  return Math.floor(toNumber(address) / size) === Math.floor(toNumber(base) / size);
}

function toNumber(address: string): number {
  return address.split('.').reduce((sum, byte) => sum * 256 + Number(byte), 0);
}
