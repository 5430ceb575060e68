import { describe, expect, it } from 'vitest';
import { timeZones } from '../../src/catalog/time-zones.ts';
import { grade } from '../../src/grading/grade.ts';
import type { ObjectName, Requirement } from '../../src/model/exercise.ts';
import { exerciseOf } from '../support/exercise-of.ts';

const plain = { says: { en: '', ko: '' }, points: 1, hint: undefined, needs: [], id: 'it' };

function named(kind: string, name: string): ObjectName {
  return { kind, name, namespace: kind === 'PersistentVolume' ? '' : 'default' };
}

function findingsOf(requirement: Requirement, text: string, given?: string) {
  const answer = [{ name: 'answer.yaml', text }];
  const { requirements } = grade(exerciseOf([requirement], given), answer, { zones: timeZones });
  return requirements[0]?.findings.map(({ problem, field }) => [problem.code, field]);
}

const bound = (volume?: string): Requirement => ({
  ...plain,
  kind: 'bound',
  claim: named('PersistentVolumeClaim', 'data'),
  volume: volume === undefined ? undefined : named('PersistentVolume', volume),
});
const runs = (workload: string, pods: number, more: { labels?: Record<string, string>; nodes?: string[] } = {}) => {
  const [kind = '', name = ''] = workload.split('/');
  const { labels = {}, nodes } = more;
  return { ...plain, kind: 'runs', workload: named(kind, name), pods, labels, nodes } satisfies Requirement;
};
const schedule = (...at: string[]): Requirement => ({
  ...plain,
  kind: 'schedule',
  cronJob: named('CronJob', 'backup'),
  after: '2026-01-01T00:00:00Z',
  runs: at,
});
const disruptions = (allowed: number): Requirement => ({
  ...plain,
  kind: 'disruptions',
  workload: named('Deployment', 'web'),
  allowed,
});
const scales = (load: Record<string, number | string>, replicas: number, current?: number): Requirement => ({
  ...plain,
  kind: 'scales',
  autoscaler: named('HorizontalPodAutoscaler', 'web'),
  load,
  current,
  replicas,
});

/** An answer that has nothing to do with what is asked. */
const nothing = '---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: other}\n';

const volume = (name: string, spec = '', labels = '') => `---
apiVersion: v1
kind: PersistentVolume
metadata: {name: ${name}, labels: {${labels}}}
spec: {capacity: {storage: 10Gi}, accessModes: [ReadWriteOnce], hostPath: {path: /data}, ${spec}}
`;
const claim = (spec = '', storage = '5Gi') => `---
apiVersion: v1
kind: PersistentVolumeClaim
metadata: {name: data}
spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: ${storage}}}, ${spec}}
`;

describe('a claim is bound', () => {
  it.each([
    ['to what fits', volume('pv'), claim(), undefined],
    ['to the volume that is asked for', volume('pv') + volume('other', 'storageClassName: slow'), claim(), 'pv'],
    ['to the one that it names', volume('pv') + volume('other'), claim('volumeName: pv'), 'pv'],
  ])('%s', (_, volumes, text, name) => {
    expect(findingsOf(bound(name), volumes + text)).toEqual([]);
    expect(findingsOf(bound(name), text, volumes)).toEqual([]);
    expect(findingsOf(bound(name), volumes, text)).toEqual([]);
  });

  it.each([
    ['a larger request', claim('', '20Gi'), 'claim-unfit', 'spec.resources.requests[storage]'],
    ['another class', claim('storageClassName: fast'), 'claim-unfit', 'spec.storageClassName'],
    ['another mode', claim('volumeMode: Block'), 'claim-unfit', 'spec.volumeMode'],
    ['other labels', claim('selector: {matchLabels: {a: b}}'), 'claim-unfit', 'spec.selector.matchLabels[a]'],
    ['a volume that is not there', claim('volumeName: gone'), 'claim-unfit', 'spec.volumeName'],
  ])('not with %s', (_, text, code, field) => {
    expect(findingsOf(bound(), text, volume('pv'))).toEqual([[code, field]]);
    if (field !== 'spec.volumeName') expect(findingsOf(bound('pv'), text + volume('pv'))).toEqual([[code, field]]);
  });

  it('for which the volume is blamed where the claim was given', () => {
    expect(findingsOf(bound('pv'), volume('pv'), claim('storageClassName: fast'))).toEqual([
      ['claim-unfit', 'spec.storageClassName'],
    ]);
  });

  it('not by chance, nor to a volume that suits worse', () => {
    expect(findingsOf(bound('pv'), claim(), volume('pv') + volume('other'))).toEqual([['claim-elsewhere', 'spec']]);
    const small = volume('small', 'claimRef: {name: data, namespace: default}');
    expect(findingsOf(bound('pv'), claim(), volume('pv') + small)).toEqual([['claim-elsewhere', 'spec']]);
  });

  it('not without a volume, a claim or a Pod that is waited for', () => {
    expect(findingsOf(bound(), claim())).toEqual([['claim-waits', 'spec.storageClassName']]);
    expect(findingsOf(bound(), volume('pv'))).toEqual([['object-missing', '']]);
    const local = `---
apiVersion: storage.k8s.io/v1
kind: StorageClass
metadata: {name: local}
provisioner: kubernetes.io/no-provisioner
volumeBindingMode: WaitForFirstConsumer
`;
    const given = local + volume('pv', 'storageClassName: local');
    const text = claim('storageClassName: local');
    expect(findingsOf(bound('pv'), text, given)).toEqual([['claim-waits', 'spec.storageClassName']]);
    const pod = `---
apiVersion: v1
kind: Pod
metadata: {name: web}
spec:
  containers: [{name: a, image: b}]
  volumes: [{name: data, persistentVolumeClaim: {claimName: data}}]
`;
    expect(findingsOf(bound('pv'), text + pod, given)).toEqual([]);
  });

  it('and earns nothing where it was before', () => {
    expect(findingsOf(bound(), nothing, volume('pv') + claim())).toEqual([['nothing-done', '']]);
    expect(findingsOf(bound(), volume('other', 'storageClassName: slow'), volume('pv') + claim())).toEqual([
      ['nothing-done', ''],
    ]);
  });
});

const node = (name: string, labels = '', spec = '') =>
  `---\napiVersion: v1\nkind: Node\nmetadata: {name: ${name}, labels: {${labels}}}\nspec: {${spec}}\n`;
const workload = (kind: string, name: string, spec = '', pod = '') => `---
apiVersion: apps/v1
kind: ${kind}
metadata: {name: ${name}}
spec:
  ${spec}
  selector: {matchLabels: {app: ${name}}}
  template:
    metadata: {labels: {app: ${name}}}
    spec:
      containers: [{name: a, image: b}]
      ${pod}
`;
const job = (spec: string) => `---
apiVersion: batch/v1
kind: Job
metadata: {name: sums}
spec:
  ${spec}
  template:
    spec: {restartPolicy: Never, containers: [{name: a, image: b}]}
`;
const nodes =
  node('a', 'disk: ssd') + node('b', 'disk: ssd', 'taints: [{key: gpu, effect: NoSchedule}]') + node('c', 'disk: hdd');
const ssd = 'nodeSelector: {disk: ssd}';
const gpu = 'tolerations: [{key: gpu, operator: Exists}]';

describe('a workload runs', () => {
  it.each<[string, Requirement, string, string | undefined]>([
    ['with so many Pods', runs('Deployment/web', 3), workload('Deployment', 'web', 'replicas: 3'), undefined],
    ['with labels', runs('Deployment/web', 1, { labels: { app: 'web' } }), workload('Deployment', 'web'), undefined],
    ['side by side', runs('Job/sums', 2), job('parallelism: 2\n  completions: 6'), undefined],
    ['on the Nodes', runs('DaemonSet/agent', 1, { nodes: ['a'] }), workload('DaemonSet', 'agent', '', ssd), nodes],
    [
      'on tainted Nodes',
      runs('DaemonSet/agent', 2, { nodes: ['b', 'a'] }),
      workload('DaemonSet', 'agent', '', `${ssd}\n      ${gpu}`),
      nodes,
    ],
    [
      'where the scheduler may place it',
      runs('Deployment/web', 1, { nodes: ['a'] }),
      workload('Deployment', 'web', '', ssd),
      nodes,
    ],
  ])('%s', (_, requirement, text, given) => {
    expect(findingsOf(requirement, text, given)).toEqual([]);
  });

  it.each<[string, Requirement, string, string, string]>([
    ['fewer replicas', runs('Deployment/web', 3), workload('Deployment', 'web'), 'pods-differ', 'spec.replicas'],
    [
      'a paused one',
      runs('Deployment/web', 1),
      workload('Deployment', 'web', 'paused: true'),
      'pods-differ',
      'spec.paused',
    ],
    ['fewer at a time', runs('Job/sums', 2), job('completions: 2'), 'pods-differ', 'spec.parallelism'],
    [
      'fewer completions',
      runs('Job/sums', 3),
      job('parallelism: 3\n  completions: 2'),
      'pods-differ',
      'spec.completions',
    ],
    ['a suspended Job', runs('Job/sums', 1), job('suspend: true'), 'pods-differ', 'spec.suspend'],
    ['a CronJob, which is idle', runs('CronJob/none', 1), job(''), 'object-missing', ''],
    [
      'another label',
      runs('Deployment/web', 1, { labels: { tier: 'front' } }),
      workload('Deployment', 'web'),
      'pod-label-differs',
      'spec.template.metadata.labels[tier]',
    ],
    [
      'a taint',
      runs('DaemonSet/agent', 2, { nodes: ['a', 'b'] }),
      workload('DaemonSet', 'agent', '', ssd),
      'node-kept-away',
      'spec.template.spec.tolerations',
    ],
    [
      'another Node too',
      runs('DaemonSet/agent', 1, { nodes: ['a'] }),
      workload('DaemonSet', 'agent'),
      'node-not-meant',
      'spec.template.spec',
    ],
    [
      'no Node',
      runs('Deployment/web', 1),
      workload('Deployment', 'web', '', 'nodeSelector: {disk: tape}'),
      'node-kept-away',
      'spec.template.spec.nodeSelector[disk]',
    ],
  ])('not with %s', (_, requirement, text, code, field) => {
    expect(findingsOf(requirement, text, nodes)).toEqual([[code, field]]);
  });

  it('not where it is turned away', () => {
    const given = `---
apiVersion: v1
kind: ResourceQuota
metadata: {name: few}
spec: {hard: {pods: 2}}
`;
    const text = workload('Deployment', 'web', 'replicas: 3');
    expect(findingsOf(runs('Deployment/web', 3), text, given)?.[0]?.[0]).toBe('quota-exceeded');
  });

  it('and earns nothing where it was before', () => {
    const given = workload('Deployment', 'web');
    expect(findingsOf(runs('Deployment/web', 1), nothing, given)).toEqual([['nothing-done', '']]);
    expect(findingsOf(runs('DaemonSet/agent', 1), node('a'), workload('DaemonSet', 'agent'))).toEqual([
      ['nothing-done', ''],
    ]);
    expect(findingsOf(runs('DaemonSet/agent', 2), node('a') + node('b'), workload('DaemonSet', 'agent'))).toEqual([]);
  });
});

const cronJob = (spec: string) => `---
apiVersion: batch/v1
kind: CronJob
metadata: {name: backup}
spec:
  ${spec}
  jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: a, image: b}]}}}}
`;

describe('a CronJob runs', () => {
  const seoul = schedule('2026-01-01T18:00:00Z', '2026-01-02T18:00:00Z');

  it.each([
    ['in its zone', 'schedule: "0 3 * * *"\n  timeZone: Asia/Seoul'],
    ['in a zone with the same clocks', 'schedule: "0 3 * * *"\n  timeZone: Asia/Tokyo'],
    ['in UTC', 'schedule: 0 18 * * *'],
  ])('%s', (_, spec) => {
    expect(findingsOf(seoul, cronJob(spec))).toEqual([]);
  });

  it.each([
    ['no zone', 'schedule: "0 3 * * *"', 'run-differs', 'spec.timeZone'],
    ['another zone', 'schedule: "0 3 * * *"\n  timeZone: Europe/Paris', 'run-differs', 'spec.schedule'],
    ['fewer runs', 'schedule: 0 18 1 1 *', 'run-differs', 'spec.schedule'],
    ['none', 'schedule: 0 18 * * *\n  suspend: true', 'cron-suspended', 'spec.suspend'],
  ])('not with %s', (_, spec, code, field) => {
    expect(findingsOf(seoul, cronJob(spec))).toEqual([[code, field]]);
  });

  it('through the hours that clocks leave out', () => {
    const spring = { ...schedule('2026-03-28T01:30:00Z', '2026-03-30T00:30:00Z'), after: '2026-03-28T01:00:00Z' };
    expect(findingsOf(spring as Requirement, cronJob('schedule: 30 2 * * *\n  timeZone: Europe/Paris'))).toEqual([]);
  });

  it('and earns nothing where it did before', () => {
    const given = cronJob('schedule: 0 18 * * *');
    expect(findingsOf(seoul, nothing, given)).toEqual([['nothing-done', '']]);
    expect(findingsOf(seoul, nothing)).toEqual([['object-missing', '']]);
  });

  it('only where the time zones are known', () => {
    const answer = [{ name: 'a.yaml', text: cronJob('schedule: "0 3 * * *"\n  timeZone: Asia/Seoul') }];
    expect(() => grade(exerciseOf([seoul]), answer)).toThrow('Asia/Seoul');
  });
});

const budget = (spec: string, name = 'web', labels = 'app: web') => `---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {name: ${name}}
spec: {${spec}, selector: {matchLabels: {${labels}}}}
`;
const web = workload('Deployment', 'web', 'replicas: 3');

describe('a budget allows disruptions', () => {
  it.each([
    ['by what must stay', 'minAvailable: 2', 1],
    ['by what may go', 'maxUnavailable: 1', 1],
    ['in per cent', 'minAvailable: 34%', 1],
    ['none at all', 'minAvailable: 3', 0],
  ])('%s', (_, spec, allowed) => {
    expect(findingsOf(disruptions(allowed), budget(spec), web)).toEqual([]);
    expect(findingsOf(disruptions(allowed), web, budget(spec))).toEqual([]);
  });

  it.each([
    ['another number', budget('minAvailable: 1'), 'disruptions-differ', 'spec.minAvailable'],
    ['other labels', budget('minAvailable: 2', 'web', 'app: shop'), 'budget-selects-other', 'spec.selector'],
    ['no budget', node('a'), 'no-budget', ''],
    ['two', budget('minAvailable: 2') + budget('minAvailable: 2', 'b'), 'several-budgets', 'spec.selector'],
  ])('not with %s', (_, text, code, field) => {
    expect(findingsOf(disruptions(1), text, web)).toEqual([[code, field]]);
  });

  it('by the number of Pods where the budget was given', () => {
    const text = workload('Deployment', 'web', 'replicas: 2');
    expect(findingsOf(disruptions(1), text, budget('minAvailable: 2'))).toEqual([
      ['disruptions-differ', 'spec.replicas'],
    ]);
  });

  it('of Pods that are there', () => {
    expect(
      findingsOf(disruptions(0), workload('Deployment', 'web', 'replicas: 0') + budget('minAvailable: 0')),
    ).toEqual([['no-pods', 'spec.replicas']]);
    expect(findingsOf(disruptions(0), budget('minAvailable: 0', 'guard'))).toEqual([['object-missing', '']]);
    expect(findingsOf(disruptions(1), nothing, web + budget('minAvailable: 2'))).toEqual([['nothing-done', '']]);
  });
});

const autoscaler = (spec: string, metric = '{type: Utilization, averageUtilization: 60}', target = 'web') => `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata: {name: web}
spec:
  scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: ${target}}
  metrics: [{type: Resource, resource: {name: cpu, target: ${metric}}}]
  ${spec}
`;
const requesting = web.replace('image: b', 'image: b, resources: {requests: {cpu: 100m}}');

describe('an autoscaler scales', () => {
  it.each<[string, Requirement, string]>([
    ['by what is measured', scales({ cpu: 90 }, 5), autoscaler('maxReplicas: 10')],
    ['from where it is', scales({ cpu: 90 }, 6, 4), autoscaler('maxReplicas: 10')],
    ['to its maximum', scales({ cpu: 90 }, 4), autoscaler('maxReplicas: 4')],
    ['to its minimum', scales({ cpu: 10 }, 2), autoscaler('minReplicas: 2\n  maxReplicas: 4')],
    [
      'by amounts',
      scales({ cpu: '150m' }, 5),
      autoscaler('maxReplicas: 10', '{type: AverageValue, averageValue: 100m}'),
    ],
  ])('%s', (_, requirement, text) => {
    expect(findingsOf(requirement, text, requesting)).toEqual([]);
  });

  it.each<[string, Requirement, string, string, string]>([
    [
      'another target',
      scales({ cpu: 90 }, 6, 4),
      autoscaler('maxReplicas: 10', '{type: Utilization, averageUtilization: 80}'),
      'replicas-differ',
      'spec.metrics[0].resource.target.averageUtilization',
    ],
    ['a lower maximum', scales({ cpu: 90 }, 6, 4), autoscaler('maxReplicas: 5'), 'replicas-differ', 'spec.maxReplicas'],
    [
      'nothing to scale',
      scales({ cpu: 90 }, 5),
      autoscaler('maxReplicas: 10', undefined, 'shop'),
      'scale-target-missing',
      'spec.scaleTargetRef',
    ],
    ['another metric', scales({ memory: 90 }, 5), autoscaler('maxReplicas: 10'), 'metric-unwatched', 'spec.metrics'],
  ])('not with %s', (_, requirement, text, code, field) => {
    expect(findingsOf(requirement, text, requesting)).toEqual([[code, field]]);
  });

  it('not without requests to take the percentage of', () => {
    const path = 'spec.template.spec.containers[0].resources.requests[cpu]';
    const text = autoscaler('maxReplicas: 10');
    expect(findingsOf(scales({ cpu: 90 }, 5), text + web)).toEqual([['metric-without-request', path]]);
    expect(findingsOf(scales({ cpu: 90 }, 5), text, web)).toEqual([
      ['metric-without-request', 'spec.metrics[0].resource.target'],
    ]);
    expect(
      findingsOf(scales({ cpu: 90 }, 5), text + web.replace('image: b', 'image: b, resources: {limits: {cpu: 1}}')),
    ).toEqual([]);
  });

  it('and earns nothing where it did before', () => {
    expect(findingsOf(scales({ cpu: 90 }, 5), nothing, requesting + autoscaler('maxReplicas: 10'))).toEqual([
      ['nothing-done', ''],
    ]);
    expect(findingsOf(scales({ cpu: 90 }, 5), nothing)).toEqual([['object-missing', '']]);
  });
});
