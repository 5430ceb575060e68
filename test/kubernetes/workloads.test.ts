import { describe, expect, it } from 'vitest';
import { errorFields } from './error-fields.ts';
import { storedOf } from './judge.ts';

const template = '{metadata: {labels: {app: a}}, spec: {containers: [{name: c, image: a}]}}';
const workload = (kind: string, fields = '') =>
  `{apiVersion: apps/v1, kind: ${kind}, metadata: {name: w}, spec: {selector: {matchLabels: {app: a}}, template: ${template}${fields && `, ${fields}`}}}`;
const job = (fields = '') =>
  `{apiVersion: batch/v1, kind: Job, metadata: {name: j}, spec: {template: {metadata: {labels: {app: a}}, spec: {restartPolicy: Never, containers: [{name: c, image: a}]}}${fields && `, ${fields}`}}}`;

describe('Deployment', () => {
  it('gets its strategy', () =>
    expect(storedOf(workload('Deployment'))).toMatchObject({
      spec: {
        replicas: 1,
        strategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: '25%', maxUnavailable: '25%' } },
        revisionHistoryLimit: 10,
        progressDeadlineSeconds: 600,
      },
    }));

  it.each<[string, string[]]>([
    ['replicas: -1', ['spec.replicas']],
    ['strategy: {type: Recreate, rollingUpdate: {maxSurge: 1}}', ['spec.strategy.rollingUpdate']],
    ['strategy: {type: recreate}', ['spec.strategy']],
    ['strategy: {rollingUpdate: {maxSurge: 0, maxUnavailable: 0%}}', ['spec.strategy.rollingUpdate.maxUnavailable']],
    [
      'strategy: {rollingUpdate: {maxSurge: "1", maxUnavailable: 101%}}',
      ['spec.strategy.rollingUpdate.maxSurge', 'spec.strategy.rollingUpdate.maxUnavailable'],
    ],
    ['minReadySeconds: 600', ['spec.progressDeadlineSeconds']],
    ['selector: {}', ['spec.selector']],
    ['selector: {matchLabels: {app: b}}', ['spec.template.metadata.labels']],
    ['selector: {matchExpressions: [{key: app, operator: NotIn, values: [a]}]}', ['spec.template.metadata.labels']],
    [
      'selector: {matchExpressions: [{key: app, operator: In}]}',
      ['spec.selector', 'spec.selector.matchExpressions[0].values'],
    ],
    ['selector: null', ['spec.selector', 'spec.template.metadata.labels']],
    [
      'template: {metadata: {labels: {app: a}}, spec: {restartPolicy: Never, containers: []}}',
      ['spec.template.spec.containers', 'spec.template.spec.restartPolicy'],
    ],
    [
      'template: {metadata: {labels: {app: a, b: "c d"}}, spec: {containers: [{name: c, image: a}]}}',
      ['spec.template.labels'],
    ],
  ])('with %s', (fields, expected) => expect(errorFields(workload('Deployment', fields))).toEqual(expected));

  it('selects by expressions as well as by labels', () =>
    expect(
      errorFields(
        workload(
          'ReplicaSet',
          'selector: {matchExpressions: [{key: app, operator: In, values: [a, b]}, {key: x, operator: DoesNotExist}]}',
        ),
      ),
    ).toEqual([]));
});

describe('StatefulSet', () => {
  it('gets its policies, and its claims their type', () =>
    expect(
      storedOf(
        workload(
          'StatefulSet',
          'volumeClaimTemplates: [{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1024Mi}}}}]',
        ),
      ),
    ).toMatchObject({
      spec: {
        serviceName: '',
        podManagementPolicy: 'OrderedReady',
        updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 0 } },
        persistentVolumeClaimRetentionPolicy: { whenDeleted: 'Retain', whenScaled: 'Retain' },
        volumeClaimTemplates: [
          {
            apiVersion: 'v1',
            kind: 'PersistentVolumeClaim',
            spec: { volumeMode: 'Filesystem', resources: { requests: { storage: '1Gi' } } },
            status: { phase: 'Pending' },
          },
        ],
      },
    }));

  it('mounts its claims like volumes', () => {
    const mounting = `template: {metadata: {labels: {app: a}}, spec: {containers: [{name: c, image: a, volumeMounts: [{name: d, mountPath: /d}]}]}}`;
    expect(errorFields(workload('StatefulSet', mounting))).toEqual([
      'spec.template.spec.containers[0].volumeMounts[0].name',
    ]);
    const claim = '{metadata: {name: d}, spec: {accessModes: [ReadWriteOnce], resources: {requests: {storage: 1Gi}}}}';
    expect(errorFields(workload('StatefulSet', `${mounting}, volumeClaimTemplates: [${claim}]`))).toEqual([]);
  });

  it.each<[string, string[]]>([
    ['podManagementPolicy: parallel', ['spec.podManagementPolicy']],
    ['updateStrategy: {type: OnDelete, rollingUpdate: {partition: 1}}', ['spec.updateStrategy.rollingUpdate']],
    ['serviceName: Web', ['spec.serviceName']],
    [
      'volumeClaimTemplates: [{metadata: {name: d}, spec: {}}]',
      ['spec.volumeClaimTemplates[0].spec.accessModes', 'spec.volumeClaimTemplates[0].spec.resources[storage]'],
    ],
  ])('with %s', (fields, expected) => expect(errorFields(workload('StatefulSet', fields))).toEqual(expected));
});

describe('DaemonSet', () => {
  it('gets its strategy and its generation', () =>
    expect(storedOf(workload('DaemonSet'))).toMatchObject({
      metadata: { annotations: { 'deprecated.daemonset.template.generation': '1' } },
      spec: { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { maxSurge: 0, maxUnavailable: 1 } } },
    }));

  it('keeps what rolling updates would do, absent numbers as zero', () =>
    expect(
      storedOf(workload('DaemonSet', 'updateStrategy: {type: OnDelete, rollingUpdate: {maxSurge: 1}}')),
    ).toMatchObject({
      spec: { updateStrategy: { type: 'OnDelete', rollingUpdate: { maxSurge: 1, maxUnavailable: 0 } } },
    }));

  it.each<[string, string[]]>([
    ['updateStrategy: {rollingUpdate: {maxSurge: 1}}', ['spec.updateStrategy.rollingUpdate.maxSurge']],
    ['updateStrategy: {rollingUpdate: {maxUnavailable: 0}}', ['spec.updateStrategy.rollingUpdate.maxUnavailable']],
    ['updateStrategy: {type: Recreate}', ['spec.updateStrategy']],
  ])('with %s', (fields, expected) => expect(errorFields(workload('DaemonSet', fields))).toEqual(expected));
});

it('a ReplicationController selects, and is labelled, as its template says', () =>
  expect(
    storedOf(`{apiVersion: v1, kind: ReplicationController, metadata: {name: r}, spec: {template: ${template}}}`),
  ).toMatchObject({ metadata: { labels: { app: 'a' } }, spec: { replicas: 1, selector: { app: 'a' } } }));

describe('Job', () => {
  it('runs one Pod to completion', () =>
    expect(storedOf(job())).toMatchObject({
      metadata: { labels: { app: 'a', 'job-name': 'j' } },
      spec: { completions: 1, parallelism: 1, backoffLimit: 6, completionMode: 'NonIndexed', suspend: false },
    }));

  it('is a work queue where only parallelism is given', () =>
    expect(storedOf(job('parallelism: 3')).spec).not.toHaveProperty('completions'));

  it.each<[string, string[]]>([
    ['completionMode: Indexed', []],
    ['completionMode: Indexed, parallelism: 2', ['spec.completions']],
    ['backoffLimitPerIndex: 1', ['spec.backoffLimitPerIndex']],
    ['selector: {matchLabels: {app: a}}', ['spec.selector']],
    ['selector: {matchLabels: {app: b}}', ['spec.selector', 'spec.template.metadata.labels']],
    ['manualSelector: true, selector: {matchLabels: {app: a}}', []],
    ['manualSelector: true', ['spec.selector', 'spec.template.metadata.labels']],
    ['template: {spec: {containers: [{name: c, image: a}]}}', ['spec.template.spec.restartPolicy']],
    [
      'podFailurePolicy: {rules: [{action: FailJob, onExitCodes: {operator: In, values: [2, 1, 0]}}]}',
      ['spec.podFailurePolicy.rules[0].onExitCodes.values', 'spec.podFailurePolicy.rules[0].onExitCodes.values[2]'],
    ],
    [
      'completionMode: Indexed, completions: 3, successPolicy: {rules: [{succeededIndexes: "0,2-3"}]}',
      ['spec.successPolicy.rules[0].succeededIndexes'],
    ],
  ])('with %s', (fields, expected) => expect(errorFields(job(fields))).toEqual(expected));
});

describe('a Job without a name of its own', () => {
  const named = (generateName: string, fields: string) =>
    `{apiVersion: batch/v1, kind: Job, metadata: {generateName: ${generateName}}, spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: a}]}}, ${fields}}}`;
  it.each<[string, string, string[]]>([
    ['job-', 'completionMode: Indexed, completions: 3', []],
    ['a'.repeat(58), 'completionMode: Indexed, completions: 3', ['metadata.name']],
    ['-', 'backoffLimit: 1', ['metadata.generateName', 'metadata.name', 'spec.template.labels']],
  ])('%s, %s', (base, fields, expected) => expect(errorFields(named(base, fields))).toEqual(expected));
});

it('leaves an empty selector of a Job to the server', () =>
  expect(storedOf(job('selector: {matchLabels: {}}'))).not.toHaveProperty('spec.selector'));

it('holds the labels of a finished Job that is sent again against the new one', () => {
  const uid = 'batch.kubernetes.io/controller-uid: x';
  const text = `{apiVersion: batch/v1, kind: Job, metadata: {name: j}, spec: {selector: {matchLabels: {${uid}}}, template: {metadata: {labels: {${uid}, job-name: j}}, spec: {restartPolicy: Never, containers: [{name: c, image: a}]}}}}`;
  expect(errorFields(text)).toEqual([
    'spec.selector',
    'spec.template.metadata.labels[batch.kubernetes.io/controller-uid]',
  ]);
});

it.each<[string, string[]]>([
  ['"3"', []],
  ['three', ['metadata.annotations[deprecated.daemonset.template.generation]']],
])('reads the generation %s of a DaemonSet’s template from its annotation', (generation, expected) =>
  expect(
    errorFields(
      `{apiVersion: apps/v1, kind: DaemonSet, metadata: {name: d, annotations: {deprecated.daemonset.template.generation: ${generation}}}, spec: {selector: {matchLabels: {app: a}}, template: ${template}}}`,
    ),
  ).toEqual(expected),
);

it('drops the scheduling group of Pods unread', () => {
  const text = `{apiVersion: v1, kind: Pod, metadata: {name: p}, spec: {containers: [{name: c, image: a}], schedulingGroup: {podGroupName: A}}}`;
  expect(errorFields(text)).toEqual([]);
  expect(storedOf(text)).not.toHaveProperty('spec.schedulingGroup');
});

describe('CronJob', () => {
  const cronJob = (fields: string) =>
    `{apiVersion: batch/v1, kind: CronJob, metadata: {name: c}, spec: {schedule: "* * * * *", jobTemplate: {spec: {template: {spec: {restartPolicy: Never, containers: [{name: c, image: a}]}}}}, ${fields}}}`;

  it('gets its policy and history, but its Jobs no numbers yet', () => {
    const { spec } = storedOf(cronJob(''));
    expect(spec).toMatchObject({
      concurrencyPolicy: 'Allow',
      successfulJobsHistoryLimit: 3,
      failedJobsHistoryLimit: 1,
    });
    expect(JSON.stringify(spec)).not.toContain('backoffLimit');
  });

  it.each<[string, string[]]>([
    ['timeZone: Asia/Seoul', []],
    ['timeZone: asia/seoul', ['spec.timeZone']],
    ['timeZone: ""', ['spec.timeZone']],
    ['schedule: TZ=UTC * * * * *', ['spec.schedule']],
    ['concurrencyPolicy: forbid', ['spec.concurrencyPolicy']],
    [
      'jobTemplate: {}',
      ['spec.jobTemplate.spec.template.spec.containers', 'spec.jobTemplate.spec.template.spec.restartPolicy'],
    ],
  ])('with %s', (fields, expected) => expect(errorFields(cronJob(fields))).toEqual(expected));
});
