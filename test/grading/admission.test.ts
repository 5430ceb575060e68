import { describe, expect, it } from 'vitest';
import type { AdmittedRequirement, QosRequirement } from '../../src/model/exercise.ts';
import { findingsOf } from './exercise.ts';

const plain = { says: { en: '', ko: '' }, points: 1, hint: undefined, needs: [] };
const named = (text: string) => {
  const [kind = '', name = ''] = text.split('/');
  return { kind, name, namespace: 'default' };
};
const admitted = (object: string, level?: AdmittedRequirement['level']): AdmittedRequirement => ({
  ...plain,
  id: 'admitted',
  kind: 'admitted',
  object: named(object),
  level,
});
const qos = (object: string, qosClass: QosRequirement['class']): QosRequirement => ({
  ...plain,
  id: 'qos',
  kind: 'qos',
  object: named(object),
  class: qosClass,
});

const pod = (container: string, spec = '') =>
  `---\n{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {${spec} containers: [{name: web, image: web:1, ${container}}]}}\n`;
const deployment = (replicas: number, container: string) =>
  `---\n{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}, spec: {replicas: ${replicas}, selector: {matchLabels: {app: web}}, template: {metadata: {labels: {app: web}}, spec: {containers: [{name: web, image: web:1, ${container}}]}}}}\n`;
const quota = (hard: string) =>
  `---\n{apiVersion: v1, kind: ResourceQuota, metadata: {name: team}, spec: {hard: {${hard}}}}\n`;
const range = (item: string) =>
  `---\n{apiVersion: v1, kind: LimitRange, metadata: {name: range}, spec: {limits: [{type: Container, ${item}}]}}\n`;
const namespace = (level: string) =>
  `---\n{apiVersion: v1, kind: Namespace, metadata: {name: default, labels: {pod-security.kubernetes.io/enforce: ${level}}}}\n`;
const requests = (text: string) => `resources: {requests: {${text}}}`;
const restricted =
  'securityContext: {runAsNonRoot: true, allowPrivilegeEscalation: false, seccompProfile: {type: RuntimeDefault}, capabilities: {drop: [ALL]}}';

describe('a level lets Pods in', () => {
  it.each([
    ['a Pod', 'Pod/web', pod(restricted)],
    ['a template', 'Deployment/web', deployment(1, restricted)],
  ])('%s', (_, object, text) => {
    expect(findingsOf(admitted(object, 'restricted'), text)).toEqual([]);
    expect(findingsOf(admitted(object, 'baseline'), text)).toEqual([]);
  });

  it.each([
    ['nothing is written', 'Pod/web', '', [['no-documents', '']]],
    ['the object is another one', 'Pod/web', deployment(1, restricted), [['object-misnamed', 'kind']]],
    ['there are no Pods', 'Deployment/web', deployment(0, restricted), [['no-pods', 'spec.replicas']]],
    [
      'the Pod says nothing',
      'Pod/web',
      pod(''),
      [
        ['pod-security-violated', 'spec.containers[0].securityContext.allowPrivilegeEscalation'],
        ['pod-security-violated', 'spec.containers[0].securityContext.capabilities.drop'],
        ['pod-security-violated', 'spec.containers[0].securityContext.runAsNonRoot'],
        ['pod-security-violated', 'spec.containers[0].securityContext.seccompProfile.type'],
      ],
    ],
    [
      'the template asks for a port of the node',
      'Deployment/web',
      deployment(1, `${restricted}, ports: [{containerPort: 80, hostPort: 80}]`),
      [['pod-security-violated', 'spec.template.spec.containers[0].ports[0].hostPort']],
    ],
  ])('not where %s', (_, object, text, findings) => {
    expect(findingsOf(admitted(object, 'restricted'), text)).toEqual(findings);
  });

  it('and nothing is earned for a given Pod', () => {
    expect(findingsOf(admitted('Pod/web', 'restricted'), '', pod(restricted))).not.toEqual([]);
  });
});

describe('a namespace lets objects in', () => {
  const object = admitted('Deployment/web');
  it.each([
    ['by its quota', quota('requests.cpu: 1'), deployment(2, requests('cpu: 500m'))],
    [
      'by defaults of its LimitRange',
      quota('requests.cpu: 1') + range('defaultRequest: {cpu: 250m}'),
      deployment(4, ''),
    ],
    ['by its labels', namespace('restricted'), deployment(1, restricted)],
  ])('%s', (_, given, text) => {
    expect(findingsOf(object, text, given)).toEqual([]);
    expect(findingsOf(object, text + given)).toEqual([]);
  });

  it.each([
    ['nothing limits it', '', deployment(1, ''), 'no-limits', 'metadata.namespace'],
    [
      'it does not fit',
      quota('requests.cpu: 1'),
      deployment(3, requests('cpu: 500m')),
      'quota-exceeded',
      'spec.template.spec.containers[0].resources.requests.cpu',
    ],
    ['there are too many', quota('pods: 2'), deployment(3, ''), 'quota-exceeded', 'spec.replicas'],
    [
      'it does not say how much it takes',
      quota('limits.memory: 1Gi'),
      deployment(1, ''),
      'quota-unspecified',
      'spec.template.spec.containers[0].resources',
    ],
    [
      'it asks for too much',
      range('max: {cpu: 1}'),
      deployment(1, 'resources: {limits: {cpu: 2}}'),
      'limit-broken',
      'spec.template.spec.containers[0].resources.limits[cpu]',
    ],
    [
      'it is not restricted',
      namespace('restricted'),
      deployment(1, restricted.replace('false', 'true')),
      'pod-security-violated',
      'spec.template.spec.containers[0].securityContext.allowPrivilegeEscalation',
    ],
    ['it makes no Pods', quota('pods: 2'), deployment(0, ''), 'no-pods', 'spec.replicas'],
  ])('not where %s', (_, given, text, code, field) => {
    expect(findingsOf(object, text, given || undefined)).toEqual([[code, field]]);
  });

  it('counts what was there before, and other objects of the answer', () => {
    const other = deployment(1, requests('cpu: 500m')).replaceAll('name: web}', 'name: old}');
    const text = deployment(1, requests('cpu: 600m'));
    expect(findingsOf(object, text, quota('requests.cpu: 1') + other)).toHaveLength(1);
    expect(findingsOf(object, other + text, quota('requests.cpu: 1'))).toHaveLength(1);
  });

  it('puts the blame on the learner’s own quota where the rest was given', () => {
    const given = deployment(3, requests('cpu: 500m'));
    expect(findingsOf(object, quota('requests.cpu: 1'), given)).toEqual([
      ['quota-exceeded', 'spec.hard[requests.cpu]'],
    ]);
    expect(findingsOf(object, quota('requests.cpu: 2'), given)).toEqual([]);
  });
});

describe('the QoS class', () => {
  const full = 'resources: {limits: {cpu: 1, memory: 1Gi}}';
  it.each([
    ['Guaranteed', pod(full)],
    ['Burstable', pod(requests('cpu: 1'))],
    ['BestEffort', pod('')],
  ] as const)('is %s', (qosClass, text) => {
    expect(findingsOf(qos('Pod/web', qosClass), text)).toEqual([]);
  });

  it.each([
    ['Guaranteed', pod(''), 'spec.containers[0].resources.limits[cpu]'],
    ['Guaranteed', pod('resources: {limits: {cpu: 1}}'), 'spec.containers[0].resources.limits[memory]'],
    [
      'Guaranteed',
      pod('resources: {limits: {cpu: 1, memory: 1Gi}, requests: {memory: 1Mi}}'),
      'spec.containers[0].resources.requests[memory]',
    ],
    ['Burstable', pod(full), 'spec.containers[0].resources'],
    ['Burstable', pod(''), 'spec.containers[0].resources'],
    ['BestEffort', pod(requests('cpu: 1')), 'spec.containers[0].resources'],
  ] as const)('is not %s', (qosClass, text, field) => {
    expect(findingsOf(qos('Pod/web', qosClass), text)).toEqual([['qos-differs', field]]);
  });

  it('follows from what a LimitRange fills in, also for the Pods of a workload', () => {
    const given = range('default: {cpu: 1, memory: 1Gi}');
    expect(findingsOf(qos('Deployment/web', 'Guaranteed'), deployment(1, ''), given)).toEqual([]);
    expect(findingsOf(qos('Deployment/web', 'Guaranteed'), deployment(1, ''))).toHaveLength(1);
  });

  it('is none where there are no Pods, and earns nothing where it was so before', () => {
    expect(findingsOf(qos('Pod/web', 'BestEffort'), '')).toHaveLength(1);
    expect(findingsOf(qos('Deployment/web', 'BestEffort'), deployment(0, ''))).toEqual([['no-pods', 'spec.replicas']]);
    expect(findingsOf(qos('Pod/web', 'BestEffort'), '', pod(''))).toHaveLength(1);
  });
});
