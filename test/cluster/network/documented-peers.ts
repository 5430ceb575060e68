import {
  alice,
  denyAll,
  fromFront,
  host,
  isAlice,
  isClient,
  pods,
  range,
  type Statements,
  toDb,
} from './documented-objects.ts';
import { namespace, podOf, policy } from './network-objects.ts';

/** What the page says of peers, ports, namespaces and Pods on their Node's network. */
export const documentedPeers: Statements = {
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
