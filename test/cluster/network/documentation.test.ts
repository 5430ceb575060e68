import { describe, expect, it } from 'vitest';
import type { KubeObject } from '../../../src/model/object.ts';
import { ask, namespace, networkOf, podOf, policy } from './network-objects.ts';

/**
 * What the page "Network Policies" of the Kubernetes documentation (Concepts, Services, Load Balancing and Networking)
 * says, in its order, each statement with connections that hold it. Left out is what no manifest decides: that a network
 * plugin is needed, how soon policies take effect and what becomes of connections that are there already, protocols other
 * than TCP, UDP and SCTP, and the list of what policies cannot do (TLS, gateways, logs, Services by name, …).
 */
interface Statement {
  readonly says: string;
  readonly objects: readonly KubeObject[];
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

const db = podOf('default/db', { role: 'db' });
const front = podOf('default/front', { role: 'frontend' });
const other = podOf('default/other', { role: 'other' });
const far = podOf('far/pod', { role: 'frontend' });
const mine = podOf('mine/pod', { any: 'thing' });
const pods = [db, front, other, far, mine, namespace('mine', { project: 'myproject' }), namespace('far')];

const toDb = { podSelector: { matchLabels: { role: 'db' } } };
const denyIngress = policy('deny-in', { podSelector: {}, policyTypes: ['Ingress'] });
const denyEgress = policy('deny-out', { podSelector: {}, policyTypes: ['Egress'] });
const denyAll = policy('deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
const allowIngress = policy('allow-in', { podSelector: {}, ingress: [{}], policyTypes: ['Ingress'] });
const allowEgress = policy('allow-out', { podSelector: {}, egress: [{}], policyTypes: ['Egress'] });
const fromFront = policy('from-front', {
  ...toDb,
  ingress: [{ from: [{ podSelector: { matchLabels: { role: 'frontend' } } }] }],
});
const fromOther = policy('from-other', {
  ...toDb,
  ingress: [{ from: [{ podSelector: { matchLabels: { role: 'other' } } }] }],
});
const frontToDb = policy('front-to-db', {
  podSelector: { matchLabels: { role: 'frontend' } },
  policyTypes: ['Egress'],
  egress: [{ to: [{ podSelector: { matchLabels: { role: 'db' } } }] }],
});
const example = policy('test-network-policy', {
  ...toDb,
  policyTypes: ['Ingress', 'Egress'],
  ingress: [
    {
      from: [
        { ipBlock: { cidr: '172.17.0.0/16', except: ['172.17.1.0/24'] } },
        { namespaceSelector: { matchLabels: { project: 'myproject' } } },
        { podSelector: { matchLabels: { role: 'frontend' } } },
      ],
      ports: [{ protocol: 'TCP', port: 6379 }],
    },
  ],
  egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/24' } }], ports: [{ protocol: 'TCP', port: 5978 }] }],
});
const alice = [
  db,
  podOf('alice/client', { role: 'client' }),
  podOf('alice/server', { role: 'server' }),
  podOf('bob/client', { role: 'client' }),
  podOf('default/client', { role: 'client' }),
  namespace('alice', { user: 'alice' }),
  namespace('bob', { user: 'bob' }),
];
const isAlice = { namespaceSelector: { matchLabels: { user: 'alice' } } };
const isClient = { podSelector: { matchLabels: { role: 'client' } } };
const range = policy('multi-port-egress', {
  ...toDb,
  policyTypes: ['Egress'],
  egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/24' } }], ports: [{ protocol: 'TCP', port: 32000, endPort: 32768 }] }],
});
const host = { hostNetwork: true };

const statements: Record<string, readonly Statement[]> = {
  introduction: [
    {
      says: 'TCP, UDP and SCTP are controlled',
      objects: [...pods, denyIngress],
      no: ['front', 'other'].flatMap((name) =>
        ['TCP', 'UDP', 'SCTP'].map((p) => `default/${name} -> default/db:80/${p}`),
      ),
    },
    {
      says: 'a connection without a Pod at either end is no business of policies',
      objects: [...pods, denyAll],
      yes: ['192.0.2.1 -> 198.51.100.1:443'],
    },
    { says: 'a Pod cannot keep itself away', objects: [...pods, denyAll], yes: ['default/db -> default/db'] },
    {
      says: 'nor through the loopback address, or its own address',
      objects: [...pods, denyAll],
      yes: ['default/db -> localhost', 'default/db -> 127.0.0.1', 'default/db -> 10.244.0.2'],
    },
    {
      says: 'a Pod cannot keep its own Node away, whatever the addresses',
      objects: [...pods, denyAll],
      yes: ['node -> default/db'],
    },
    {
      says: 'selectors say which Pods and namespaces may connect',
      objects: [...pods, fromFront],
      yes: ['default/front -> default/db'],
      no: ['default/other -> default/db'],
    },
    {
      says: 'blocks of addresses say which addresses may',
      objects: [...pods, policy('block', { ...toDb, ingress: [{ from: [{ ipBlock: { cidr: '192.0.2.0/24' } }] }] })],
      yes: ['192.0.2.9 -> default/db'],
      no: ['192.0.3.9 -> default/db'],
    },
  ],
  'two sorts of isolation': [
    {
      says: 'the two directions are declared apart, and both matter',
      objects: [...pods, denyIngress],
      yes: ['default/db -> far/pod', 'default/db -> 192.0.2.1'],
      no: ['far/pod -> default/db', 'default/db -> default/front'],
    },
    { says: 'by default all may leave', objects: pods, yes: ['default/db -> far/pod:1', 'default/db -> 192.0.2.1:9'] },
    {
      says: 'a policy that selects the Pod and has type Egress isolates it for egress',
      objects: [...pods, frontToDb],
      no: ['default/front -> default/other', 'default/front -> 192.0.2.1'],
    },
    {
      says: 'a policy without type Egress does not, even with egress rules',
      objects: [...pods, policy('in', { podSelector: {}, policyTypes: ['Ingress'], egress: [], ingress: [{}] })],
      yes: ['default/front -> default/other', 'default/front -> 192.0.2.1'],
    },
    {
      says: 'nor one that does not select it',
      objects: [...pods, frontToDb],
      yes: ['default/other -> default/db', 'far/pod -> default/other'],
    },
    {
      says: 'once isolated, only what an egress list allows',
      objects: [...pods, frontToDb],
      yes: ['default/front -> default/db'],
      no: ['default/front -> far/pod'],
    },
    {
      says: 'replies pass though the way back is closed',
      objects: [...pods, denyIngress, policy('in', { ...toDb, ingress: [{}] })],
      yes: ['default/front -> default/db'],
      no: ['default/db -> default/front'],
    },
    {
      says: 'egress lists add up',
      objects: [
        ...pods,
        frontToDb,
        policy('more', {
          podSelector: {},
          policyTypes: ['Egress'],
          egress: [{ to: [{ podSelector: { matchLabels: { role: 'other' } } }] }],
        }),
      ],
      yes: ['default/front -> default/db', 'default/front -> default/other'],
      no: ['default/other -> default/db'],
    },
    { says: 'by default all may enter', objects: pods, yes: ['far/pod -> default/db:1', '192.0.2.1 -> default/db:9'] },
    {
      says: 'a policy that selects the Pod and has type Ingress isolates it for ingress',
      objects: [...pods, fromFront],
      yes: ['default/front -> default/other'],
      no: ['far/pod -> default/db', '192.0.2.1 -> default/db'],
    },
    {
      says: 'a policy without type Ingress does not, even with ingress rules',
      objects: [...pods, policy('out', { podSelector: {}, policyTypes: ['Egress'], ingress: [], egress: [{}] })],
      yes: ['far/pod -> default/db'],
    },
    {
      says: 'once isolated, only from its own Node and what an ingress list allows',
      objects: [...pods, fromFront],
      yes: ['default/front -> default/db', 'node -> default/db'],
      no: ['default/other -> default/db'],
    },
    {
      says: 'ingress lists add up, in whatever order the policies stand',
      objects: [fromOther, denyIngress, ...pods, fromFront],
      yes: ['default/front -> default/db', 'default/other -> default/db'],
      no: ['far/pod -> default/db'],
    },
    {
      says: 'both ends must allow it: the source does not',
      objects: [...pods, allowIngress, denyEgress],
      no: ['default/front -> default/db'],
    },
    {
      says: 'both ends must allow it: the destination does not',
      objects: [...pods, denyIngress, allowEgress],
      no: ['default/front -> default/db'],
    },
    {
      says: 'both ends must allow it: both do',
      objects: [...pods, denyAll, frontToDb, fromFront],
      yes: ['default/front -> default/db'],
    },
  ],
  'the resource': [
    {
      says: 'a podSelector chooses by labels, in the namespace of the policy',
      objects: [...pods, policy('db', toDb), podOf('far/db', { role: 'db' })],
      yes: ['default/db -> default/front', 'default/front -> far/db'],
      no: ['default/front -> default/db'],
    },
    {
      says: 'an empty podSelector chooses all Pods of the namespace',
      objects: [...pods, denyIngress],
      yes: ['default/db -> mine/pod'],
      no: ['mine/pod -> default/db', 'mine/pod -> default/front', 'mine/pod -> default/other'],
    },
    {
      says: 'an absent podSelector is an empty one',
      objects: [...pods, policy('absent', {})],
      no: ['mine/pod -> default/db'],
    },
    {
      says: 'without policyTypes there is always Ingress',
      objects: [...pods, policy('none', { podSelector: {} })],
      yes: ['default/db -> mine/pod'],
      no: ['mine/pod -> default/db'],
    },
    {
      says: 'and Egress where there are egress rules, with Ingress still there',
      objects: [...pods, policy('some', { podSelector: {}, egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/24' } }] }] })],
      yes: ['default/db -> 10.0.0.5'],
      no: ['default/db -> mine/pod', 'mine/pod -> default/db'],
    },
    {
      says: 'an empty list of egress rules is none',
      objects: [...pods, policy('empty', { podSelector: {}, egress: [] })],
      yes: ['default/db -> mine/pod'],
      no: ['mine/pod -> default/db'],
    },
    {
      says: 'a rule allows what both its peers and its ports match',
      objects: [...pods, example],
      yes: ['default/front -> default/db:6379'],
      no: [
        'default/front -> default/db:80',
        'default/other -> default/db:6379',
        'default/front -> default/db:6379/UDP',
      ],
    },
    {
      says: 'a rule without ports is for all ports, one without peers for everybody',
      objects: [
        ...pods,
        policy('both', {
          ...toDb,
          ingress: [{ from: [{ podSelector: { matchLabels: { role: 'frontend' } } }] }, { ports: [{ port: 53 }] }],
        }),
      ],
      yes: ['default/front -> default/db:7/UDP', 'far/pod -> default/db:53', '192.0.2.1 -> default/db:53'],
      no: ['far/pod -> default/db:7', 'far/pod -> default/db:53/UDP'],
    },
    {
      says: 'empty lists of peers and ports are the same as none',
      objects: [...pods, policy('open', { ...toDb, ingress: [{ from: [], ports: [] }] })],
      yes: ['far/pod -> default/db:7/UDP', '192.0.2.1 -> default/db'],
    },
  ],
  'the example': [
    {
      says: 'isolates the Pods of role db both ways, and no others',
      objects: [...pods, example],
      yes: ['default/front -> default/other', 'far/pod -> default/front'],
      no: ['default/other -> default/db', 'default/db -> default/other'],
    },
    {
      says: 'lets in from role frontend of its own namespace, from all of project myproject',
      objects: [...pods, example],
      yes: ['default/front -> default/db:6379', 'mine/pod -> default/db:6379'],
      no: ['far/pod -> default/db:6379', 'mine/pod -> default/db:6380'],
    },
    {
      says: 'lets in from the block but for its exception',
      objects: [...pods, example],
      yes: ['172.17.0.0', '172.17.0.255', '172.17.2.0', '172.17.255.255'].map((ip) => `${ip} -> default/db:6379`),
      no: ['172.17.1.0', '172.17.1.255', '172.16.255.255', '172.18.0.0'].map((ip) => `${ip} -> default/db:6379`),
    },
    {
      says: 'lets out to the block on its port',
      objects: [...pods, example],
      yes: ['default/db -> 10.0.0.0:5978', 'default/db -> 10.0.0.255:5978'],
      no: ['default/db -> 10.0.1.0:5978', 'default/db -> 10.0.0.1:5979', 'default/db -> 10.0.0.1:5978/UDP'],
    },
  ],
  'selectors of peers': [
    {
      says: 'a podSelector alone finds Pods of the policy’s own namespace',
      objects: [...pods, fromFront],
      yes: ['default/front -> default/db'],
      no: ['far/pod -> default/db'],
    },
    {
      says: 'a namespaceSelector alone finds all Pods of a namespace, by its labels',
      objects: [...alice, policy('alice', { ...toDb, ingress: [{ from: [isAlice] }] })],
      yes: ['alice/client -> default/db', 'alice/server -> default/db'],
      no: ['bob/client -> default/db', 'default/client -> default/db'],
    },
    {
      says: 'both in one entry: these Pods in these namespaces',
      objects: [...alice, policy('and', { ...toDb, ingress: [{ from: [{ ...isAlice, ...isClient }] }] })],
      yes: ['alice/client -> default/db'],
      no: ['alice/server -> default/db', 'bob/client -> default/db', 'default/client -> default/db'],
    },
    {
      says: 'in two entries: these Pods here, or all Pods there',
      objects: [...alice, policy('or', { ...toDb, ingress: [{ from: [isAlice, isClient] }] })],
      yes: ['alice/client -> default/db', 'alice/server -> default/db', 'default/client -> default/db'],
      no: ['bob/client -> default/db'],
    },
    {
      says: 'the same holds of egress',
      objects: [
        ...alice,
        policy('and', { ...toDb, policyTypes: ['Egress'], egress: [{ to: [{ ...isAlice, ...isClient }] }] }),
      ],
      yes: ['default/db -> alice/client'],
      no: ['default/db -> alice/server', 'default/db -> bob/client', 'default/db -> default/client'],
    },
    {
      says: 'empty selectors find all Pods here, or all Pods everywhere',
      objects: [
        ...alice,
        policy('here', { ...toDb, ingress: [{ from: [{ podSelector: {} }] }] }),
        policy('all', { ...isClient, ingress: [{ from: [{ namespaceSelector: {} }] }] }),
      ],
      yes: ['default/client -> default/db', 'bob/client -> default/client'],
      no: ['bob/client -> default/db', '192.0.2.1 -> default/client'],
    },
    {
      says: 'a block is for addresses, of which Pods have one too, for as long as they live',
      objects: [...pods, policy('block', { ...toDb, ingress: [{ from: [{ ipBlock: { cidr: '10.244.0.3/32' } }] }] })],
      yes: ['default/front -> default/db'],
      no: ['default/other -> default/db'],
    },
  ],
  'default policies': [
    {
      says: 'without policies everything passes',
      objects: pods,
      yes: ['default/front -> default/db', 'far/pod -> default/db:9/SCTP', '192.0.2.1 -> mine/pod'],
    },
    {
      says: 'deny all ingress: for Pods that no other policy selects too',
      objects: [...pods, denyIngress, fromFront],
      yes: ['default/front -> default/db', 'default/other -> far/pod'],
      no: ['default/front -> default/other', 'far/pod -> default/front'],
    },
    {
      says: 'allow all ingress: no further policy can take it back, and egress is as it was',
      objects: [...pods, allowIngress, denyIngress, fromFront, policy('none', { podSelector: {}, ingress: [] })],
      yes: ['far/pod -> default/db:9/UDP', 'default/other -> default/db', 'default/db -> far/pod'],
    },
    {
      says: 'allow all ingress leaves egress isolation alone',
      objects: [...pods, allowIngress, denyEgress],
      no: ['default/front -> default/db'],
    },
    {
      says: 'deny all egress: for Pods that no other policy selects too, and ingress is as it was',
      objects: [...pods, denyEgress, frontToDb],
      yes: ['default/front -> default/db', 'far/pod -> default/other'],
      no: ['default/other -> default/db', 'default/db -> 192.0.2.1'],
    },
    {
      says: 'allow all egress: no further policy can take it back, and ingress is as it was',
      objects: [...pods, allowEgress, denyEgress, frontToDb],
      yes: ['default/front -> far/pod', 'default/db -> 192.0.2.1:9/UDP', 'far/pod -> default/db'],
    },
    {
      says: 'allow all egress leaves ingress isolation alone',
      objects: [...pods, allowEgress, denyIngress],
      no: ['default/front -> default/db'],
    },
    {
      says: 'deny all of both',
      objects: [...pods, denyAll],
      yes: ['far/pod -> mine/pod'],
      no: ['default/front -> default/db', 'far/pod -> default/db', 'default/db -> far/pod'],
    },
  ],
  'ranges of ports': [
    {
      says: 'both numbers and all between them, for the protocol',
      objects: [...pods, range],
      yes: ['default/db -> 10.0.0.7:32000', 'default/db -> 10.0.0.7:32500', 'default/db -> 10.0.0.7:32768'],
      no: ['default/db -> 10.0.0.7:31999', 'default/db -> 10.0.0.7:32769', 'default/db -> 10.0.0.7:32500/UDP'],
    },
  ],
  'namespaces by label and by name': [
    {
      says: 'several namespaces by an expression on their labels',
      objects: [
        podOf('default/app', { app: 'myapp' }),
        ...['frontend', 'backend', 'third'].flatMap((name) => [
          namespace(name, { namespace: name }),
          podOf(`${name}/pod`),
        ]),
        policy('egress-namespaces', {
          podSelector: { matchLabels: { app: 'myapp' } },
          policyTypes: ['Egress'],
          egress: [
            {
              to: [
                {
                  namespaceSelector: {
                    matchExpressions: [{ key: 'namespace', operator: 'In', values: ['frontend', 'backend'] }],
                  },
                },
              ],
            },
          ],
        }),
      ],
      yes: ['default/app -> frontend/pod', 'default/app -> backend/pod'],
      no: ['default/app -> third/pod'],
    },
    {
      says: 'one by the label that the server gives it, with or without a manifest of its own',
      objects: [
        ...pods,
        podOf('bare/pod'),
        policy('by-name', {
          ...toDb,
          ingress: ['bare', 'far'].map((name) => ({
            from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': name } } }],
          })),
        }),
      ],
      yes: ['bare/pod -> default/db', 'far/pod -> default/db'],
      no: ['mine/pod -> default/db'],
    },
    {
      says: 'which cannot be changed',
      objects: [
        ...pods,
        podOf('liar/pod'),
        namespace('liar', { 'kubernetes.io/metadata.name': 'far' }),
        policy('by-name', {
          ...toDb,
          ingress: [{ from: [{ namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': 'far' } } }] }],
        }),
      ],
      yes: ['far/pod -> default/db'],
      no: ['liar/pod -> default/db'],
    },
  ],
  'Pods on their Node’s network': [
    {
      says: 'are not isolated, as most plugins have it',
      objects: [...pods, podOf('default/host', { role: 'frontend' }, host), denyAll],
      yes: ['far/pod -> default/host', 'default/host -> far/pod'],
    },
    {
      says: 'are found by no selector of a rule',
      objects: [...pods, podOf('default/host', { role: 'frontend' }, host), fromFront],
      no: ['default/host -> default/db'],
    },
    {
      says: 'are let in by a block, here the one that surely has their Node’s address',
      objects: [
        ...pods,
        podOf('default/host', {}, host),
        policy('block', { ...toDb, ingress: [{ from: [{ ipBlock: { cidr: '0.0.0.0/0' } }] }] }),
      ],
      yes: ['default/host -> default/db'],
    },
  ],
};

const cases = Object.entries(statements).flatMap(([section, list]) =>
  list.flatMap(({ says, objects, yes = [], no = [] }) =>
    [
      ...yes.map((question) => ({ question, allowed: true })),
      ...no.map((question) => ({ question, allowed: false })),
    ].map((one) => ({ ...one, section, says, objects })),
  ),
);

describe('the NetworkPolicy documentation', () => {
  it.each(cases)('$section: $says: $question: $allowed', ({ objects, question, allowed }) => {
    expect(ask(networkOf(objects), question).allowed).toBe(allowed);
  });
});
