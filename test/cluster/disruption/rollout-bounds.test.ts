import { describe, expect, it } from 'vitest';
import { rolloutBounds } from '../../../src/cluster/disruption/rollout-bounds.ts';
import { kubeObject } from '../kube-object.ts';

function bounds(kind: string, spec: Record<string, unknown>, nodes?: number) {
  const object = kubeObject({ apiVersion: 'apps/v1', kind, metadata: { name: 'web' }, spec });
  const found = rolloutBounds(object, nodes);
  return found && [found.strategy, found.atLeast, found.atMost, found.updated];
}

const rolling = (maxSurge: unknown, maxUnavailable: unknown) => ({
  type: 'RollingUpdate',
  rollingUpdate: { maxSurge, maxUnavailable },
});

describe('rolloutBounds', () => {
  it.each([
    [10, '25%', '25%', 8, 13],
    [3, '25%', '25%', 3, 4],
    [4, 1, 0, 4, 5],
    [4, 0, '100%', 0, 4],
    [3, 0, '10%', 2, 3],
    [2, '200%', 5, 0, 6],
    [0, '25%', '25%', 0, 0],
  ])('a Deployment of %i with surge %s and unavailable %s', (replicas, surge, unavailable, atLeast, atMost) => {
    const spec = { replicas, strategy: rolling(surge, unavailable) };
    expect(bounds('Deployment', spec)).toEqual(['RollingUpdate', atLeast, atMost, replicas]);
  });

  it('leaves nothing between the templates of a Deployment that is made anew', () => {
    expect(bounds('Deployment', { replicas: 3, strategy: { type: 'Recreate' } })).toEqual(['Recreate', 0, 3, 3]);
  });

  it('keeps the Pods of a StatefulSet below its partition', () => {
    const partition = (number: number) => ({ type: 'RollingUpdate', rollingUpdate: { partition: number } });
    expect(bounds('StatefulSet', { replicas: 5, updateStrategy: partition(3) })).toEqual(['RollingUpdate', 4, 5, 2]);
    expect(bounds('StatefulSet', { replicas: 5, updateStrategy: partition(9) })).toEqual(['RollingUpdate', 5, 5, 0]);
    expect(bounds('StatefulSet', { replicas: 5, updateStrategy: { type: 'OnDelete' } })).toEqual(['OnDelete', 5, 5, 0]);
  });

  it('rounds both portions of a DaemonSet up', () => {
    expect(bounds('DaemonSet', {}, 7)).toEqual(['RollingUpdate', 6, 7, 7]);
    expect(bounds('DaemonSet', { updateStrategy: rolling(0, '30%') }, 7)).toEqual(['RollingUpdate', 4, 7, 7]);
    expect(bounds('DaemonSet', { updateStrategy: rolling('20%', 0) }, 7)).toEqual(['RollingUpdate', 7, 9, 7]);
  });

  it('has nothing to say of other objects', () => {
    expect(bounds('ReplicaSet', { replicas: 2 })).toBeUndefined();
  });
});
