import fc from 'fast-check';
import { kubeObject } from '../kube-object.ts';
import { namespace, policy } from './network-objects.ts';

/** Few names, labels, ports and addresses, so that random policies often meet random Pods. */
const place = fc.constantFrom('a', 'b', 'c');
const label = fc.constantFrom('x', 'y');
const labels = fc.dictionary(fc.constantFrom('app', 'tier'), label, { noNullPrototype: true });
const protocol = fc.constantFrom('TCP', 'UDP', 'SCTP');
const number = fc.constantFrom(80, 81, 82, 8080);

const containerPort = fc.record({
  name: fc.constantFrom(undefined, 'http', 'dns'),
  containerPort: number,
  protocol: fc.option(protocol, { nil: undefined }),
});
const podSpec = fc.record({
  hostNetwork: fc.constantFrom(undefined, undefined, undefined, true),
  containers: fc.array(fc.record({ name: fc.constant('main'), ports: fc.array(containerPort, { maxLength: 3 }) }), {
    maxLength: 2,
  }),
});
const workload = fc
  .record({ place, labels, podSpec, kind: fc.constantFrom('Pod', 'Deployment', 'StatefulSet') })
  .map((sketch) => ({ ...sketch, replicas: 2 }));

const requirement = fc.oneof(
  fc.record({
    key: fc.constantFrom('app', 'tier'),
    operator: fc.constantFrom('In', 'NotIn'),
    values: fc.subarray(['x', 'y'], { minLength: 1 }),
  }),
  fc.record({ key: fc.constantFrom('app', 'tier'), operator: fc.constantFrom('Exists', 'DoesNotExist') }),
);
const selector = fc.record(
  { matchLabels: labels, matchExpressions: fc.array(requirement, { maxLength: 1 }) },
  { requiredKeys: [] },
);
const byName = place.map((name) => ({ matchLabels: { 'kubernetes.io/metadata.name': name } }));
const namespaceSelector = fc.oneof(selector, byName);
const ipBlock = fc.record(
  {
    cidr: fc.constantFrom('0.0.0.0/0', '10.244.0.0/29', '10.244.0.4/30', '10.244.0.2/32', '::/0', '192.0.2.0/24'),
    except: fc.array(fc.constantFrom('10.244.0.2/31', '10.244.0.5/32', '192.0.2.128/25'), { maxLength: 2 }),
  },
  { requiredKeys: ['cidr'] },
);
const peer = fc.oneof(
  fc.record({ podSelector: selector }),
  fc.record({ namespaceSelector }),
  fc.record({ podSelector: selector, namespaceSelector }),
  fc.record({ ipBlock }),
);
const rulePort = fc.oneof(
  fc.record({ protocol, port: fc.oneof(number, fc.constantFrom('http', 'dns')) }, { requiredKeys: [] }),
  fc.record({ protocol, port: fc.constant(80), endPort: fc.constantFrom(80, 81, 8080) }),
);
const peers = fc.array(peer, { maxLength: 2 });
const ports = fc.array(rulePort, { maxLength: 2 });
const policySpec = fc.record(
  {
    podSelector: selector,
    policyTypes: fc.subarray(['Ingress', 'Egress']),
    ingress: fc.array(fc.record({ from: peers, ports }, { requiredKeys: [] }), { maxLength: 2 }),
    egress: fc.array(fc.record({ to: peers, ports }, { requiredKeys: [] }), { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

/** Pods by hand and by workloads, in namespaces with and without a manifest, and policies. */
export const randomObjects = fc
  .record({
    workloads: fc.array(workload, { minLength: 1, maxLength: 5 }),
    policies: fc.array(fc.record({ place, spec: policySpec }), { maxLength: 5 }),
    namespaces: fc.array(fc.record({ place, labels }), { maxLength: 3 }),
  })
  .map(({ workloads, policies, namespaces }) => [
    ...policies.map((one, index) => policy(`policy-${index}`, one.spec, one.place)),
    ...namespaces.map((one) => namespace(one.place, one.labels)),
    ...workloads.map(workloadObject),
  ]);

function workloadObject(
  sketch: { place: string; labels: object; podSpec: object; kind: string; replicas: number },
  index: number,
) {
  const { kind, place: inside, labels: own, podSpec: spec, replicas } = sketch;
  const metadata = { name: `${kind.toLowerCase()}-${index}`, namespace: inside };
  if (kind === 'Pod')
    return kubeObject({ apiVersion: 'v1', kind, metadata: { ...metadata, labels: { ...own } }, spec });
  const template = { metadata: { labels: { ...own } }, spec };
  return kubeObject({ apiVersion: 'apps/v1', kind, metadata, spec: { replicas, template } });
}
