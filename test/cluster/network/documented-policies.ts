import {
  allowEgress,
  allowIngress,
  denyAll,
  denyEgress,
  denyIngress,
  example,
  fromFront,
  frontToDb,
  pods,
  type Statements,
  toDb,
} from './documented-objects.ts';
import { podOf, policy } from './network-objects.ts';

/** What the page says of the resource, its example, and policies for all Pods of a namespace. */
export const documentedPolicies: Statements = {
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
};
