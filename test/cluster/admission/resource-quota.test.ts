import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AdmissionControl } from '../../../src/cluster/admission/admission-control.ts';
import { serverMessages } from './server-message.ts';
import { storedObjects } from './stored-objects.ts';

const quota = (hard: Record<string, string>, scope: object = {}, name = 'quota') => ({
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name },
  spec: { hard, ...scope },
});
const pod = (name: string, resources: object = {}, spec: object = {}) => ({
  apiVersion: 'v1',
  kind: 'Pod',
  metadata: { name },
  spec: { containers: [{ name: 'main', image: 'nginx:1.27', resources }], ...spec },
});
const configMap = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
const claim = (name: string, storage: string, spec: object = {}) => ({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage } }, ...spec },
});
const service = (name: string, spec: object) => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name },
  spec: { selector: { app: 'web' }, ports: [{ port: 80 }], ...spec },
});

/** What comes of objects made in this order: '' for those let in. */
function outcomes(policies: object[], ...objects: object[]): string[] {
  const control = new AdmissionControl(storedObjects(...policies));
  return storedObjects(...objects)
    .map((object) => control.admit(object).rejection)
    .map((rejection) => (rejection === undefined ? '' : serverMessages(rejection).join(' | ') || rejection.by));
}

describe('a quota', () => {
  it('is used up in order, by those that are let in alone', () => {
    const asks = (name: string, cpu: string) => pod(name, { requests: { cpu } });
    expect(
      outcomes([quota({ cpu: '1' })], asks('a', '600m'), asks('b', '500m'), asks('c', '0.4'), asks('d', '1m')),
    ).toEqual([
      '',
      'exceeded quota: quota, requested: cpu=500m, used: cpu=600m, limited: cpu=1',
      '',
      'exceeded quota: quota, requested: cpu=1m, used: cpu=1, limited: cpu=1',
    ]);
  });

  it('wants CPU and memory named where it counts them, and no more', () => {
    const hard = { 'limits.cpu': '1', memory: '1Gi', 'requests.ephemeral-storage': '1Gi' };
    expect(outcomes([quota(hard)], pod('a'), pod('b', { limits: { cpu: '1', memory: '1Gi' } }))).toEqual([
      'failed quota: quota: must specify limits.cpu for: main; memory for: main',
      '',
    ]);
    const whole = pod('c', {}, { resources: { limits: { cpu: '1', memory: '1Gi' } } });
    expect(outcomes([quota(hard)], whole)).toEqual(['']);
  });

  it('may be broken with others; each says so', () => {
    const quotas = [quota({ pods: '0' }, {}, 'a'), quota({ 'count/pods': '0' }, {}, 'b')];
    expect(outcomes(quotas, pod('pod'))).toEqual([
      'exceeded quota: a, requested: pods=1, used: pods=0, limited: pods=0 | ' +
        'exceeded quota: b, requested: count/pods=1, used: count/pods=0, limited: count/pods=0',
    ]);
  });

  it('counts what was there before it, what controllers make, and itself', () => {
    const hard = { configmaps: '3', 'count/serviceaccounts': '1', resourcequotas: '1' };
    const control = new AdmissionControl(storedObjects(configMap('a'), quota(hard)));
    const [account] = control.quotas('default');
    expect(account?.used).toEqual(
      new Map([
        ['configmaps', '2'],
        ['count/serviceaccounts', '1'],
        ['resourcequotas', '1'],
      ]),
    );
  });

  it('is of its namespace', () => {
    const elsewhere = { ...configMap('b'), metadata: { name: 'b', namespace: 'other' } };
    expect(outcomes([quota({ configmaps: '1' })], configMap('a'), elsewhere)).toEqual([
      'exceeded quota: quota, requested: configmaps=1, used: configmaps=1, limited: configmaps=1',
      '',
    ]);
  });

  it('counts node ports and load balancers that will be', () => {
    const hard = { services: '3', 'services.nodeports': '2', 'services.loadbalancers': '1' };
    const balanced = { type: 'LoadBalancer', allocateLoadBalancerNodePorts: false };
    expect(
      outcomes(
        [quota(hard)],
        service('a', { type: 'NodePort' }),
        service('b', balanced),
        service('c', { type: 'LoadBalancer' }),
        service('d', {}),
        service('e', {}),
      ),
    ).toEqual([
      '',
      '',
      'exceeded quota: quota, requested: services.loadbalancers=1, used: services.loadbalancers=1, limited: services.loadbalancers=1',
      '',
      'exceeded quota: quota, requested: services=1, used: services=3, limited: services=3',
    ]);
  });

  it('counts storage in all and by class, also by the class that is the default', () => {
    const gold = {
      apiVersion: 'storage.k8s.io/v1',
      kind: 'StorageClass',
      metadata: { name: 'gold', annotations: { 'storageclass.kubernetes.io/is-default-class': 'true' } },
      provisioner: 'example.com/disk',
    };
    const ofGold = 'gold.storageclass.storage.k8s.io/requests.storage';
    expect(
      outcomes(
        [gold, quota({ 'requests.storage': '10Gi', [ofGold]: '3Gi' })],
        claim('a', '2Gi'),
        claim('b', '2Gi', { storageClassName: '' }),
        claim('c', '2Gi', { storageClassName: 'gold' }),
        claim('d', '7Gi', { storageClassName: 'tin' }),
      ),
    ).toEqual([
      '',
      '',
      `exceeded quota: quota, requested: ${ofGold}=2Gi, used: ${ofGold}=2Gi, limited: ${ofGold}=3Gi`,
      'exceeded quota: quota, requested: requests.storage=7Gi, used: requests.storage=4Gi, limited: requests.storage=10Gi',
    ]);
  });

  it('counts custom resources by the name that their definition gives', () => {
    const definition = {
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'mice.example.com' },
      spec: {
        group: 'example.com',
        scope: 'Namespaced',
        names: { kind: 'Mouse', plural: 'mice', singular: 'mouse' },
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
      },
    };
    const mouse = { apiVersion: 'example.com/v1', kind: 'Mouse', metadata: { name: 'a' } };
    const [rejected] = outcomes([quota({ 'count/mice.example.com': '0' })], definition, mouse).slice(1);
    expect(rejected).toContain('exceeded quota: quota, requested: count/mice.example.com=1');
  });
});

it('lets in whoever still fits, and no more', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 12 });
  fc.assert(
    fc.property(amounts, fc.integer({ min: 0, max: 2000 }), (asked, limit) => {
      let left = limit;
      const expected = asked.map((milli) => {
        const fits = milli <= left;
        if (fits) left -= milli;
        return fits;
      });
      const pods = asked.map((milli, index) => pod(`p${index}`, { requests: { cpu: `${milli}m` } }));
      const letIn = outcomes([quota({ 'requests.cpu': `${limit}m` })], ...pods).map((outcome) => outcome === '');
      expect(letIn).toEqual(expected);
    }),
    { numRuns: 50 },
  );
});

describe('scopes', () => {
  const some = { requests: { cpu: '1' } };
  const inScope = (scope: object, made: object) => outcomes([quota({ pods: '0' }, scope)], made)[0] !== '';
  const of = (scopeName: string, operator: string, ...values: string[]) => ({
    scopeSelector: { matchExpressions: [{ scopeName, operator, ...(values.length > 0 && { values }) }] },
  });
  const term = { topologyKey: 'zone', labelSelector: {}, namespaceSelector: {} };

  it.each<[string, object, object, object]>([
    ['BestEffort', { scopes: ['BestEffort'] }, pod('a'), pod('a', some)],
    ['NotBestEffort', { scopes: ['NotBestEffort'] }, pod('a', some), pod('a')],
    ['Terminating', { scopes: ['Terminating'] }, pod('a', {}, { activeDeadlineSeconds: 60 }), pod('a')],
    ['NotTerminating', { scopes: ['NotTerminating'] }, pod('a'), pod('a', {}, { activeDeadlineSeconds: 60 })],
    ['PriorityClass', { scopes: ['PriorityClass'] }, pod('a', {}, { priorityClassName: 'high' }), pod('a')],
    [
      'PriorityClass In',
      of('PriorityClass', 'In', 'high'),
      pod('a', {}, { priorityClassName: 'high' }),
      pod('a', {}, { priorityClassName: 'low' }),
    ],
    [
      'PriorityClass NotIn',
      of('PriorityClass', 'NotIn', 'high'),
      pod('a'),
      pod('a', {}, { priorityClassName: 'high' }),
    ],
    [
      'PriorityClass DoesNotExist',
      of('PriorityClass', 'DoesNotExist'),
      pod('a'),
      pod('a', {}, { priorityClassName: 'x' }),
    ],
    [
      'CrossNamespacePodAffinity',
      { scopes: ['CrossNamespacePodAffinity'] },
      pod('a', {}, { affinity: { podAntiAffinity: { requiredDuringSchedulingIgnoredDuringExecution: [term] } } }),
      pod(
        'a',
        {},
        {
          affinity: {
            podAffinity: {
              preferredDuringSchedulingIgnoredDuringExecution: [
                { weight: 1, podAffinityTerm: { topologyKey: 'zone', labelSelector: {} } },
              ],
            },
          },
        },
      ),
    ],
    ['both of two', { scopes: ['BestEffort', 'NotTerminating'] }, pod('a'), pod('a', {}, { activeDeadlineSeconds: 1 })],
  ])('%s', (_, scope, inside, outside) => {
    expect([inScope(scope, inside), inScope(scope, outside)]).toEqual([true, false]);
  });

  it('VolumeAttributesClass is of claims', () => {
    const policy = quota({ persistentvolumeclaims: '0' }, of('VolumeAttributesClass', 'In', 'fast'));
    const made = [claim('a', '1Gi', { volumeAttributesClassName: 'fast' }), claim('b', '1Gi')];
    expect(outcomes([policy], ...made).map((outcome) => outcome === '')).toEqual([false, true]);
  });

  it('take the class that is the default for all, and the overhead of a RuntimeClass', () => {
    const priority = {
      apiVersion: 'scheduling.k8s.io/v1',
      kind: 'PriorityClass',
      metadata: { name: 'high' },
      value: 1,
      globalDefault: true,
    };
    const runtime = {
      apiVersion: 'node.k8s.io/v1',
      kind: 'RuntimeClass',
      metadata: { name: 'vm' },
      handler: 'vm',
      overhead: { podFixed: { cpu: '100m' } },
    };
    const policy = quota({ cpu: '1' }, of('PriorityClass', 'In', 'high'));
    expect(outcomes([priority, runtime, policy], pod('a', some, { runtimeClassName: 'vm' }))).toEqual([
      'exceeded quota: quota, requested: cpu=1100m, used: cpu=0, limited: cpu=1',
    ]);
  });
});
