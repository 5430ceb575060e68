import { describe, expect, it } from 'vitest';
import { admitAll } from '../../../src/cluster/admission/admit-all.ts';
import { simulate } from '../../../src/cluster/simulate.ts';
import { asKind } from '../../../src/kubernetes/schema/schema.ts';
import { serverMessages } from './server-message.ts';
import { storedObjects, verdictsOn } from './stored-objects.ts';

const template = (resources: object = {}) => ({
  metadata: { labels: { app: 'web' } },
  spec: { containers: [{ name: 'main', image: 'nginx:1.27', resources }] },
});
const selector = { matchLabels: { app: 'web' } };
const deployment = (replicas: number, resources: object = {}) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: 'web' },
  spec: { replicas, selector, template: template(resources) },
});
const quota = (hard: Record<string, string>) => ({
  apiVersion: 'v1',
  kind: 'ResourceQuota',
  metadata: { name: 'quota' },
  spec: { hard },
});
const limits = {
  apiVersion: 'v1',
  kind: 'LimitRange',
  metadata: { name: 'limits' },
  spec: { limits: [{ type: 'Container', default: { cpu: '500m' } }] },
};
const namespace = (labels: Record<string, string>) => ({
  apiVersion: 'v1',
  kind: 'Namespace',
  metadata: { name: 'default', labels },
});

function admitted(...manifests: object[]) {
  const objects = storedObjects(...manifests);
  return admitAll(objects, simulate(objects).workloads);
}

function pods(...manifests: object[]) {
  const [workload] = admitted(...manifests).workloads;
  const { rejection } = workload ?? {};
  return [workload?.pods.length, workload?.rejected, rejection && (serverMessages(rejection)[0] ?? rejection.by)];
}

describe('the Pods of a workload', () => {
  it('are let in as far as a quota reaches, wherever it stands', () => {
    const outcome = [2, 'Pod', 'exceeded quota: quota, requested: cpu=500m, used: cpu=1, limited: cpu=1'];
    expect(pods(deployment(3), quota({ cpu: '1' }), limits)).toEqual(outcome);
    expect(pods(quota({ cpu: '1' }), limits, deployment(3))).toEqual(outcome);
  });

  it('are stored with what a LimitRange fills in', () => {
    const [workload] = admitted(limits, deployment(1)).workloads;
    const each = workload?.each;
    const pod = each && asKind(each.object, 'v1/Pod');
    expect(pod?.spec?.containers?.[0]?.resources?.requests).toEqual({ cpu: '500m' });
    expect(each?.changes.map(({ path }) => String(path))).toContain(
      'spec.template.spec.containers[0].resources.limits[cpu]',
    );
  });

  it('are turned away where the template is only warned of', () => {
    const enforced = namespace({ 'pod-security.kubernetes.io/enforce': 'restricted' });
    const { objects, workloads } = admitted(enforced, deployment(2));
    expect(objects[1]?.rejection).toBeUndefined();
    expect(objects[1]?.warned?.violations.map(({ control }) => control)).toEqual([
      'allowPrivilegeEscalation',
      'capabilities_restricted',
      'runAsNonRoot',
      'seccompProfile_restricted',
    ]);
    const { rejection, pods: made } = workloads[0] ?? {};
    expect(made).toEqual([]);
    expect(rejection?.by === 'PodSecurity' && String(rejection.violations[0]?.faults[0]?.path)).toBe(
      'spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation',
    );
  });

  it('do not come where their ReplicaSet or they themselves may not be made', () => {
    const message = (name: string) =>
      `exceeded quota: quota, requested: ${name}=1, used: ${name}=0, limited: ${name}=0`;
    expect(pods(deployment(1), quota({ 'count/replicasets.apps': '0' }))).toEqual([
      0,
      'ReplicaSet',
      message('count/replicasets.apps'),
    ]);
    expect(admitted(deployment(1), quota({ 'count/deployments.apps': '0' })).workloads).toEqual([]);
  });

  it('wait for their claims', () => {
    const set = {
      apiVersion: 'apps/v1',
      kind: 'StatefulSet',
      metadata: { name: 'db' },
      spec: {
        replicas: 3,
        serviceName: 'db',
        selector,
        template: template(),
        volumeClaimTemplates: [
          {
            metadata: { name: 'data' },
            spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '2Gi' } } },
          },
        ],
      },
    };
    expect(pods(set, quota({ 'requests.storage': '5Gi' }))).toEqual([
      2,
      'PersistentVolumeClaim',
      'exceeded quota: quota, requested: requests.storage=2Gi, used: requests.storage=4Gi, limited: requests.storage=5Gi',
    ]);
  });

  it('share a quota with objects made before them', () => {
    const { control } = admitted(quota({ pods: '3' }), deployment(2));
    expect(control.quotas('default')[0]?.used).toEqual(new Map([['pods', '2']]));
    expect(control.quotas('default')[0]?.limited).toEqual(new Map([['pods', '3']]));
  });
});

it('counts what was given without judging it', () => {
  const given = storedObjects(namespace({ 'pod-security.kubernetes.io/enforce': 'restricted' }), quota({ pods: '1' }));
  const [present] = storedObjects({ ...template(), apiVersion: 'v1', kind: 'Pod', metadata: { name: 'old' } });
  const [made] = storedObjects({ ...template(), apiVersion: 'v1', kind: 'Pod', metadata: { name: 'new' } });
  if (present === undefined || made === undefined) throw new Error('not valid');
  const privileged = storedObjects(quota({ pods: '1' }));
  expect(admitAll([made], [], given).objects[0]?.rejection?.by).toBe('PodSecurity');
  expect(admitAll([made], [], [...privileged, present]).objects[0]?.rejection?.by).toBe('ResourceQuota');
});

it('takes an object that stands twice once, in the order of the objects', () => {
  const map = (name: string) => ({ apiVersion: 'v1', kind: 'ConfigMap', metadata: { name } });
  const { objects } = admitted(map('a'), map('a'), quota({ configmaps: '2' }), map('kube-root-ca.crt'), map('b'));
  expect(objects.map(({ object, rejection }) => [object.name, rejection?.by])).toEqual([
    ['a', undefined],
    ['quota', undefined],
    ['kube-root-ca.crt', undefined],
    ['b', 'ResourceQuota'],
  ]);
});

it('does not fail on objects that were rejected, nor on amounts beyond all bounds', () => {
  const huge = { cpu: '1e2147483647', memory: 'much' };
  const manifests = [
    { ...quota({ ...huge, 'requests.cpu': '-1' }), spec: { hard: huge, scopes: ['Nowhere'] } },
    {
      ...limits,
      spec: {
        limits: [
          { type: 'Pod', max: huge, maxLimitRequestRatio: huge },
          { type: 'Container', min: huge },
        ],
      },
    },
    { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'empty' } },
    {
      apiVersion: 'v1',
      kind: 'Pod',
      metadata: { name: 'odd' },
      spec: { containers: [{ resources: { limits: huge } }] },
    },
    { apiVersion: 'v1', kind: 'PersistentVolumeClaim', metadata: { name: 'claim' } },
    { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec: {} },
  ];
  const objects = verdictsOn(manifests).flatMap(({ object }) => object ?? []);
  expect(objects).toHaveLength(manifests.length);
  expect(admitAll(objects, simulate(objects).workloads).objects).toHaveLength(manifests.length);
});
