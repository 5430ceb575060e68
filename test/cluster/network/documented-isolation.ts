import {
  allowEgress,
  allowIngress,
  denyAll,
  denyEgress,
  denyIngress,
  fromFront,
  fromOther,
  frontToDb,
  nowhere,
  pods,
  type Statements,
  toDb,
} from './documented-objects.ts';
import { policy } from './network-objects.ts';

/** The page's introduction, and its part on isolation. */
export const documentedIsolation: Statements = {
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
      objects: [...pods, policy('in', { podSelector: {}, policyTypes: ['Ingress'], egress: nowhere, ingress: [{}] })],
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
      objects: [...pods, policy('out', { podSelector: {}, policyTypes: ['Egress'], ingress: nowhere, egress: [{}] })],
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
};
