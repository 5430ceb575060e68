import { parseCidr } from '../../kubernetes/net/cidr.ts';
import { asKind } from '../../kubernetes/schema/schema.ts';
import type {
  NetworkPolicy,
  NetworkPolicyPeer,
  NetworkPolicyPort,
  NetworkPolicySpec,
} from '../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Direction, Policy, PolicyPeer, PolicyPort, PolicyRule } from './policy.ts';
import { readSelector } from './selector.ts';

/** The NetworkPolicies among objects, in their order; one that stands twice counts as it was written last. */
export function readPolicies(objects: readonly KubeObject[]): Policy[] {
  const found = new Map<string, Policy>();
  objects.forEach((object, index) => {
    const policy = asKind(object, 'networking.k8s.io/v1/NetworkPolicy');
    if (policy === undefined) return;
    const name = object.name === '' ? `#${index}` : `=${object.name}`;
    found.set(`${object.namespace}/${name}`, readPolicy(object, policy));
  });
  return [...found.values()];
}

/** An absent `podSelector` is an empty one; absent `policyTypes` are what SetDefaults_NetworkPolicy makes of them. */
function readPolicy(object: KubeObject, { spec = {} }: NetworkPolicy): Policy {
  const { policyTypes = [], egress = [] } = spec;
  const types = policyTypes.length > 0 ? policyTypes : ['Ingress', ...(egress.length > 0 ? ['Egress'] : [])];
  return {
    object,
    namespace: object.namespace,
    podSelector: readSelector(spec.podSelector ?? {}),
    ingress: types.includes('Ingress') ? readRules(object, spec, 'ingress') : undefined,
    egress: types.includes('Egress') ? readRules(object, spec, 'egress') : undefined,
  };
}

function readRules(policy: KubeObject, { ingress = [], egress = [] }: NetworkPolicySpec, direction: Direction) {
  const written =
    direction === 'ingress'
      ? ingress.map(({ from, ports }) => ({ peers: from, ports }))
      : egress.map(({ to, ports }) => ({ peers: to, ports }));
  return written.map(
    ({ peers, ports }, index): PolicyRule => ({
      policy,
      direction,
      index,
      peers: (peers ?? []).map((peer) => readPeer(peer, policy.namespace)),
      ports: (ports ?? []).map(readPort),
    }),
  );
}

function readPeer({ ipBlock, namespaceSelector, podSelector }: NetworkPolicyPeer, ownNamespace: string): PolicyPeer {
  if (ipBlock !== undefined)
    return { kind: 'block', range: parseCidr(ipBlock.cidr ?? ''), except: (ipBlock.except ?? []).map(parseCidr) };
  if (namespaceSelector === undefined && podSelector === undefined) return { kind: 'nothing' };
  return {
    kind: 'pods',
    ownNamespace,
    namespaceSelector: namespaceSelector && readSelector(namespaceSelector),
    podSelector: podSelector && readSelector(podSelector),
  };
}

function readPort({ protocol = 'TCP', port, endPort }: NetworkPolicyPort): PolicyPort {
  return {
    protocol,
    port: port === undefined || typeof port === 'string' ? port : Number(port),
    endPort: endPort === undefined ? undefined : Number(endPort),
  };
}
