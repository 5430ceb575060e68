import type { OpenFault, PolicyFault } from '../../src/model/problems/connection-problem.ts';
import type { ProblemOf } from '../../src/report/wording/problem-wording.ts';

type Denied = Omit<ProblemOf<'connection-denied'>, 'code'>;
type Allowed = Omit<ProblemOf<'connection-allowed'>, 'code'>;

/** What stands at the line to blame, and what the policy would have to match. */
const denied: Readonly<Record<PolicyFault, readonly [source: string, actual: string]>> = {
  'no-rule': ['policyTypes: [Ingress]\n«ingress»: []\n', ''],
  'policy-selector': ['podSelector: {matchLabels: {app: «database»}}\n', 'app=db'],
  'policy-types': ['policyTypes: «[Ingress]»\n', ''],
  'pod-selector': ['podSelector: {matchLabels: {app: «wbe»}}\n', 'app=web,tier=front'],
  'namespace-selector': ['namespaceSelector: {matchLabels: {team: «shop»}}\n', 'kubernetes.io/metadata.name=shop'],
  'both-selectors': ['- «namespaceSelector»: {}\n', 'app=web / kubernetes.io/metadata.name=shop'],
  'other-namespace': ['- «podSelector»: {}\n', 'kubernetes.io/metadata.name=shop'],
  'not-a-pod': ['- «podSelector»: {}\n', '203.0.113.7'],
  'host-network': ['- «podSelector»: {}\n', ''],
  'outside-range': ['cidr: «10.0.0.0/8»\n', '203.0.113.7'],
  excepted: ['except: [«169.254.169.254/32»]\n', '169.254.169.254'],
  'unknown-address': ['cidr: «10.0.0.0/8»\n', ''],
  'service-address': ['cidr: «10.96.0.0/12»\n', '10.244.0.5'],
  empty: ['from: [«{}»]\n', ''],
  protocol: ['protocol: «UDP»\n', 'TCP'],
  'service-port': ['port: «80»\n', '8080'],
  'unknown-name': ['port: «http»\n', '8080'],
  'other-port': ['port: «443»\n', '8080'],
};

const allowed: Readonly<Record<OpenFault, readonly [source: string, actual: string]>> = {
  peer: ['from:\n- «podSelector»: {}\n', ''],
  'from-everybody': ['ingress:\n- «ports»: []\n', ''],
  'to-everybody': ['egress:\n- «ports»: []\n', ''],
  port: ['port: «1»\n', ''],
  'all-ports': ['ingress:\n- «from»: []\n', ''],
  'policy-selector': ['podSelector: {matchLabels: {app: «database»}}\n', 'app=db'],
  'policy-types': ['policyTypes: «[Ingress]»\n', ''],
  'not-isolated': ['«kind»: NetworkPolicy\n', ''],
  'host-network': ['«kind»: Pod\n', ''],
  itself: ['«kind»: Pod\n', ''],
  'own-node': ['«kind»: Pod\n', ''],
};

export const deniedSamples = Object.entries(denied).map(([fault, [source, actual]], index): [string, Denied] => [
  source,
  {
    from: 'Deployment/web',
    to: 'Service/db',
    port: 5432,
    protocol: 'TCP',
    direction: index % 2 === 0 ? 'ingress' : 'egress',
    policy: 'db',
    // Object.entries forgets that the record's keys are the faults.
    fault: fault as PolicyFault,
    actual,
  },
]);

export const allowedSamples = Object.entries(allowed).map(([fault, [source, actual]]): [string, Allowed] => [
  source,
  {
    from: '203.0.113.7',
    to: 'Service/dns',
    port: 53,
    protocol: 'UDP',
    policy: fault === 'not-isolated' ? '' : 'db',
    fault: fault as OpenFault,
    actual,
  },
]);
