import { describe, expect, it } from 'vitest';
import type { Admission } from '../../../src/cluster/admission/admission.ts';
import { AdmissionControl } from '../../../src/cluster/admission/admission-control.ts';
import { asKind } from '../../../src/kubernetes/schema/schema.ts';
import { serverMessages } from './server-message.ts';
import { storedObjects } from './stored-objects.ts';

const limitRange = (...limits: object[]) => ({
  apiVersion: 'v1',
  kind: 'LimitRange',
  metadata: { name: 'limits' },
  spec: { limits },
});
const pod = (spec: object) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'pod' }, spec });
const container = (name: string, resources: object = {}) => ({ name, image: 'nginx:1.27', resources });

function admit(limits: object[], object: object): Admission {
  const [policy, stored] = storedObjects(limitRange(...limits), object);
  if (policy === undefined || stored === undefined) throw new Error('not valid');
  return new AdmissionControl([policy]).admit(stored);
}

function violations({ rejection }: Admission) {
  if (rejection?.by !== 'LimitRanger') return rejection?.by;
  return rejection.violations.map(({ path, limitPath }) => `${path} breaks ${limitPath}`);
}

describe('defaults', () => {
  const limits = [{ type: 'Container', default: { cpu: '500m', memory: '1Gi' }, defaultRequest: { cpu: '100m' } }];

  it('fill in what containers leave open, and say where', () => {
    const resources = { requests: { memory: '64Mi' } };
    const spec = { initContainers: [container('init')], containers: [container('main', resources)] };
    const { changes, object, qosClass } = admit(limits, pod(spec));
    const paths = changes.map((change) => [
      String(change.path),
      change.code === 'limit-range-default' ? change.amount : undefined,
    ]);
    expect(paths).toEqual([
      ['spec.containers[0].resources.requests[cpu]', '100m'],
      ['spec.containers[0].resources.limits[cpu]', '500m'],
      ['spec.containers[0].resources.limits[memory]', '1Gi'],
      ['spec.initContainers[0].resources.requests[cpu]', '100m'],
      ['spec.initContainers[0].resources.requests[memory]', '1Gi'],
      ['spec.initContainers[0].resources.limits[cpu]', '500m'],
      ['spec.initContainers[0].resources.limits[memory]', '1Gi'],
    ]);
    const stored = asKind(object, 'v1/Pod');
    expect(stored?.spec?.containers?.[0]?.resources?.requests).toEqual({ memory: '64Mi', cpu: '100m' });
    expect(stored?.metadata?.annotations?.['kubernetes.io/limit-ranger']).toBe(
      'LimitRanger plugin set: cpu request for container main; cpu, memory limit for container main; ' +
        'cpu, memory request for init container init; cpu, memory limit for init container init',
    );
    expect(qosClass).toBe('Burstable');
  });

  it('leave the written object as it was', () => {
    const [policy, stored] = storedObjects(limitRange(...limits), pod({ containers: [container('main')] }));
    if (policy === undefined || stored === undefined) throw new Error('not valid');
    const before = JSON.stringify(stored.stored);
    new AdmissionControl([policy]).admit(stored);
    expect(JSON.stringify(stored.stored)).toBe(before);
  });

  it('make a Pod invalid whose request is above the limit that is filled in', () => {
    const { rejection } = admit(limits, pod({ containers: [container('main', { requests: { cpu: '2' } })] }));
    expect(rejection?.by === 'validation' && rejection.problems.map(({ path }) => String(path))).toEqual([
      'spec.containers[0].resources.requests',
    ]);
  });
});

describe('bounds', () => {
  const main = (resources: object) => pod({ containers: [container('main', resources)] });

  it.each<[string, object, object, string, string]>([
    [
      'a request below the minimum',
      { type: 'Container', min: { cpu: '100m' } },
      main({ requests: { cpu: '50m' } }),
      'minimum cpu usage per Container is 100m, but request is 50m',
      'spec.containers[0].resources.requests[cpu] breaks spec.limits[0].min[cpu]',
    ],
    [
      'a limit above the maximum',
      { type: 'Container', max: { memory: '1Gi' } },
      main({ limits: { memory: '2Gi' } }),
      'maximum memory usage per Container is 1Gi, but limit is 2Gi',
      'spec.containers[0].resources.limits[memory] breaks spec.limits[0].max[memory]',
    ],
    [
      'too many times the request',
      { type: 'Container', maxLimitRequestRatio: { cpu: '2' } },
      main({ requests: { cpu: '100m' }, limits: { cpu: '250m' } }),
      'cpu max limit to request ratio per Container is 2, but provided ratio is 2.500000',
      'spec.containers[0].resources.limits[cpu] breaks spec.limits[0].maxLimitRequestRatio[cpu]',
    ],
    [
      'a ratio without a request',
      { type: 'Container', maxLimitRequestRatio: { cpu: '2' } },
      main({}),
      'cpu max limit to request ratio per Container is 2, but no request is specified or request is 0',
      'spec.containers[0].resources.requests[cpu] breaks spec.limits[0].maxLimitRequestRatio[cpu]',
    ],
    [
      'containers that are too much together',
      { type: 'Pod', max: { cpu: '1' } },
      pod({
        initContainers: [{ ...container('side', { limits: { cpu: '500m' } }), restartPolicy: 'Always' }],
        containers: [container('a', { limits: { cpu: '400m' } }), container('b', { limits: { cpu: '200m' } })],
      }),
      'maximum cpu usage per Pod is 1, but limit is 1100m',
      'spec breaks spec.limits[0].max[cpu]',
    ],
    [
      'a Pod without a limit',
      { type: 'Pod', max: { cpu: '1' } },
      main({}),
      'maximum cpu usage per Pod is 1.  No limit is specified',
      'spec breaks spec.limits[0].max[cpu]',
    ],
    [
      'a Pod that has resources as a whole',
      { type: 'Pod', max: { cpu: '1' } },
      pod({ resources: { limits: { cpu: '2' } }, containers: [container('main')] }),
      'maximum cpu usage per Pod is 1, but limit is 2',
      'spec.resources.limits[cpu] breaks spec.limits[0].max[cpu]',
    ],
    [
      'a claim that is too large',
      { type: 'PersistentVolumeClaim', max: { storage: '1Gi' } },
      {
        apiVersion: 'v1',
        kind: 'PersistentVolumeClaim',
        metadata: { name: 'claim' },
        spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1.5Gi' } } },
      },
      'maximum storage usage per PersistentVolumeClaim is 1Gi, but request is 1536Mi',
      'spec.resources.requests[storage] breaks spec.limits[0].max[storage]',
    ],
  ])('turn away %s', (_, limit, object, message, place) => {
    const admission = admit([limit], object);
    expect(violations(admission)).toEqual([place]);
    expect(admission.rejection && serverMessages(admission.rejection)).toEqual([message]);
  });

  it('let in what is just within, and init containers by the larger of both', () => {
    const spec = {
      initContainers: [container('init', { limits: { cpu: '1' } })],
      containers: [container('a', { limits: { cpu: '0.5' } }), container('b', { limits: { cpu: '500m' } })],
    };
    expect(admit([{ type: 'Pod', max: { cpu: '1' }, min: { cpu: '1' } }], pod(spec)).rejection).toBeUndefined();
  });
});
