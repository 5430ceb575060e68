import type { ProblemCode } from '../../src/model/problem.ts';
import type { Samples } from './problem-samples.ts';

const claimFaults = [
  ['too-small', '10Gi', '5Gi'],
  ['storage-class', 'fast', 'slow'],
  ['storage-class', '', 'slow'],
  ['access-modes', 'ReadWriteMany', ''],
  ['volume-mode', 'Block', 'Filesystem'],
  ['attributes-class', 'gold', ''],
  ['selector', 'disk', ''],
  ['reserved', '', 'default/logs'],
  ['bound', '', 'default/logs'],
  ['released', '', 'default/logs'],
  ['node-affinity', 'node-1', ''],
  ['absent', '', ''],
] as const;
const placementFaults = [
  ['node-name', 'node-2', ''],
  ['node-selector', 'disk=ssd', ''],
  ['node-selector', 'disk=ssd', 'disk=hdd'],
  ['node-affinity', 'disk In ssd', 'disk=hdd'],
  ['node-affinity', '', ''],
  ['taint', '', 'gpu=true:NoSchedule'],
  ['unschedulable', '', ''],
  ['resources', 'cpu: 8', '4'],
  ['gates', 'example.com/wait', ''],
  ['absent', '', ''],
] as const;
const waits = ['volume', 'class', 'provisioner', 'consumer', 'node'] as const;
const scaleLimits = [
  undefined,
  'off',
  'out-of-bounds',
  'no-metrics',
  'min-replicas',
  'max-replicas',
  'policy',
  'stabilization',
] as const;

/** Of what runs in the end, where, when and on what. */
export const runningSamples = {
  'claim-unfit': claimFaults.map(([fault, wanted, has]) => [
    'spec:\n  «storageClassName»: fast\n',
    { claim: 'data', volume: 'pv-fast', fault, wanted, has },
    'spec.storageClassName',
  ]),
  'claim-waits': waits.map((reason) => [
    'spec:\n  «storageClassName»: fast\n',
    { claim: 'data', for: reason, name: reason === 'node' ? 'web' : 'fast' },
    'spec.storageClassName',
  ]),
  'claim-elsewhere': [false, true].map((byChance) => [
    'kind: PersistentVolumeClaim\n«spec»: {}\n',
    { claim: 'data', expected: 'pv-fast', actual: 'pv-slow', byChance },
    'spec',
  ]),
  'pods-differ': [
    ['spec:\n  «replicas»: 2\n', { workload: 'web', expected: 3, actual: 2 }, 'spec.replicas'],
    ['spec:\n  «parallelism»: 1\n', { workload: 'sums', expected: 3, actual: 1 }, 'spec.parallelism'],
    ['spec:\n  «suspend»: true\n', { workload: 'sums', expected: 3, actual: 0 }, 'spec.suspend'],
  ],
  'pod-label-differs': [
    [
      'metadata:\n  «labels»: {}\n',
      { workload: 'agent', key: 'app', expected: 'agent', actual: undefined },
      'metadata.labels[app]',
    ],
    [
      'labels:\n  app: «web»\n',
      { workload: 'agent', key: 'app', expected: 'agent', actual: 'web' },
      'metadata.labels[app]',
    ],
  ],
  'node-kept-away': placementFaults.map(([rule, wanted, has]) => [
    'spec:\n  «containers»: []\n',
    { workload: 'agent', node: 'node-1', rule, wanted, has },
    'spec.template.spec',
  ]),
  'node-not-meant': [['spec:\n  «containers»: []\n', { workload: 'agent', node: 'node-2' }, 'spec.template.spec']],
  'run-differs': ['2026-01-01T02:30:00Z', undefined].map((actual) => [
    'spec:\n  schedule: «30 2 * * *»\n',
    { cronJob: 'backup', timeZone: 'UTC', run: 1, expected: '2026-01-01T17:30:00Z', actual },
    'spec.schedule',
  ]),
  'cron-suspended': [['spec:\n  «suspend»: true\n', { cronJob: 'backup' }, 'spec.suspend']],
  'no-budget': [['«kind»: Deployment\n', { workload: 'web', labels: 'app=web' }]],
  'budget-selects-other': [
    ['spec:\n  «selector»: {}\n', { workload: 'web', labels: 'app=web', budget: 'web' }, 'spec.selector'],
  ],
  'several-budgets': [['spec:\n  «selector»: {}\n', { workload: 'web', budgets: ['web', 'all'] }, 'spec.selector']],
  'budget-uncountable': [
    ['spec:\n  «maxUnavailable»: 1\n', { workload: 'agent', budget: 'agent' }, 'spec.maxUnavailable'],
  ],
  'disruptions-differ': [
    [
      'spec:\n  «minAvailable»: 3\n',
      { workload: 'web', budget: 'web', expected: 1, actual: 0, healthy: 3, desired: 3 },
      'spec.minAvailable',
    ],
  ],
  'scale-target-missing': [
    ['spec:\n  «scaleTargetRef»: {}\n', { autoscaler: 'web', target: 'Deployment/shop' }, 'spec.scaleTargetRef'],
  ],
  'metric-unwatched': [['spec:\n  «metrics»: []\n', { autoscaler: 'web', metric: 'memory' }, 'spec.metrics']],
  'metric-without-request': [
    [
      'containers:\n- «name»: web\n',
      { autoscaler: 'web', metric: 'cpu', workload: 'web', container: 'web' },
      'spec.template.spec.containers[0].resources.requests[cpu]',
    ],
  ],
  'replicas-differ': scaleLimits.map((limit) => [
    'spec:\n  «maxReplicas»: 5\n',
    { autoscaler: 'web', expected: 6, actual: 5, current: 4, proposed: 8, limit },
    'spec.maxReplicas',
  ]),
} as const satisfies Partial<Samples<ProblemCode>>;
