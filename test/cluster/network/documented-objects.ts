import type { KubeObject } from '../../../src/model/object.ts';
import { namespace, podOf, policy } from './network-objects.ts';

/** A statement with connections that hold it. */
export interface Statement {
  readonly says: string;
  readonly objects: readonly KubeObject[];
  readonly yes?: readonly string[];
  readonly no?: readonly string[];
}

export type Statements = Readonly<Record<string, readonly Statement[]>>;

const db = podOf('default/db', { role: 'db' });
const front = podOf('default/front', { role: 'frontend' });
const other = podOf('default/other', { role: 'other' });
const far = podOf('far/pod', { role: 'frontend' });
const mine = podOf('mine/pod', { any: 'thing' });
export const pods = [db, front, other, far, mine, namespace('mine', { project: 'myproject' }), namespace('far')];

export const toDb = { podSelector: { matchLabels: { role: 'db' } } };
export const denyIngress = policy('deny-in', { podSelector: {}, policyTypes: ['Ingress'] });
export const denyEgress = policy('deny-out', { podSelector: {}, policyTypes: ['Egress'] });
export const denyAll = policy('deny', { podSelector: {}, policyTypes: ['Ingress', 'Egress'] });
export const allowIngress = policy('allow-in', { podSelector: {}, ingress: [{}], policyTypes: ['Ingress'] });
export const allowEgress = policy('allow-out', { podSelector: {}, egress: [{}], policyTypes: ['Egress'] });
export const fromFront = policy('from-front', {
  ...toDb,
  ingress: [{ from: [{ podSelector: { matchLabels: { role: 'frontend' } } }] }],
});
export const fromOther = policy('from-other', {
  ...toDb,
  ingress: [{ from: [{ podSelector: { matchLabels: { role: 'other' } } }] }],
});
export const frontToDb = policy('front-to-db', {
  podSelector: { matchLabels: { role: 'frontend' } },
  policyTypes: ['Egress'],
  egress: [{ to: [{ podSelector: { matchLabels: { role: 'db' } } }] }],
});
export const example = policy('test-network-policy', {
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
export const alice = [
  db,
  podOf('alice/client', { role: 'client' }),
  podOf('alice/server', { role: 'server' }),
  podOf('bob/client', { role: 'client' }),
  podOf('default/client', { role: 'client' }),
  namespace('alice', { user: 'alice' }),
  namespace('bob', { user: 'bob' }),
];
export const isAlice = { namespaceSelector: { matchLabels: { user: 'alice' } } };
export const isClient = { podSelector: { matchLabels: { role: 'client' } } };
export const range = policy('multi-port-egress', {
  ...toDb,
  policyTypes: ['Egress'],
  egress: [{ to: [{ ipBlock: { cidr: '10.0.0.0/24' } }], ports: [{ protocol: 'TCP', port: 32000, endPort: 32768 }] }],
});
export const host = { hostNetwork: true };

export const nowhere = [{ ports: [{ port: 1, protocol: 'SCTP' }] }];
