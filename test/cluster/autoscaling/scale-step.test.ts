import { describe, expect, it } from 'vitest';
import { readAutoscaler } from '../../../src/cluster/autoscaling/autoscaler.ts';
import type { Reading } from '../../../src/cluster/autoscaling/propose-replicas.ts';
import { type Recommendation, scaleStep } from '../../../src/cluster/autoscaling/scale-step.ts';
import { kubeObject } from '../kube-object.ts';

const cpu = (averageUtilization: number) => ({
  type: 'Resource',
  resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization } },
});
const memory = {
  type: 'Resource',
  resource: { name: 'memory', target: { type: 'AverageValue', averageValue: '100Mi' } },
};
const queue = (target: Record<string, unknown>) => ({
  type: 'External',
  external: { metric: { name: 'queue' }, target },
});

function step(
  spec: Record<string, unknown>,
  currentReplicas: number,
  readings: readonly Reading[],
  recent: readonly Recommendation[] = [],
) {
  const object = kubeObject({
    apiVersion: 'autoscaling/v2',
    kind: 'HorizontalPodAutoscaler',
    metadata: { name: 'web' },
    spec: { minReplicas: 2, maxReplicas: 10, metrics: [cpu(50)], ...spec },
  });
  const autoscaler = readAutoscaler(object);
  const found = autoscaler && scaleStep(autoscaler, { currentReplicas, readings, recent });
  return found && [found.replicas, found.limit];
}

describe('scaleStep', () => {
  it.each([
    ['as much more as the ratio says, rounded up', 4, 75, [6, undefined]],
    ['nothing within a tenth of the target', 4, 55, [4, undefined]],
    ['fewer', 8, 20, [4, undefined]],
    ['no fewer than the minimum', 8, 1, [2, 'min-replicas']],
    ['no more than the maximum', 8, 100, [10, 'max-replicas']],
    ['twice as many at most', 3, 500, [6, 'policy']],
    ['up to four in any case', 2, 500, [4, 'policy']],
    ['back within the bounds first', 12, 10, [10, 'out-of-bounds']],
    ['up to the minimum first', 1, 500, [2, 'out-of-bounds']],
    ['nothing at all without Pods', 0, 500, [0, 'off']],
    ['nothing without a reading', 4, undefined, [4, 'no-metrics']],
  ])('%s: %i Pods at %s %%', (_, current, reading, expected) => {
    expect(step({}, current, [reading])).toEqual(expected);
  });

  it('follows the metric that asks for most', () => {
    expect(step({ metrics: [cpu(50), memory] }, 4, [25, '150Mi'])).toEqual([6, undefined]);
  });

  it('takes no Pods away while a metric is unknown', () => {
    expect(step({ metrics: [cpu(50), memory] }, 4, [20, undefined])).toEqual([4, 'no-metrics']);
    expect(step({ metrics: [cpu(50), memory] }, 4, [75, undefined])).toEqual([6, undefined]);
  });

  it('divides a value for all Pods, or compares it as it is', () => {
    expect(step({ metrics: [queue({ type: 'AverageValue', averageValue: '10' })] }, 4, ['65'])).toEqual([7, undefined]);
    expect(step({ metrics: [queue({ type: 'Value', value: '10' })] }, 4, ['20'])).toEqual([8, undefined]);
  });

  it('changes no faster than its policies allow', () => {
    const policies = [
      { type: 'Pods', value: 1, periodSeconds: 60 },
      { type: 'Percent', value: 50, periodSeconds: 60 },
    ];
    const behavior = (selectPolicy: string) => ({
      scaleUp: { stabilizationWindowSeconds: 0, selectPolicy, policies },
      scaleDown: { selectPolicy, policies },
    });
    expect(step({ behavior: behavior('Max') }, 4, [200])).toEqual([6, 'policy']);
    expect(step({ behavior: behavior('Min') }, 4, [200])).toEqual([5, 'policy']);
    expect(step({ behavior: behavior('Disabled') }, 4, [200])).toEqual([4, 'policy']);
    expect(step({ behavior: behavior('Max') }, 8, [5])).toEqual([4, 'policy']);
    expect(step({ behavior: behavior('Min') }, 8, [5])).toEqual([7, 'policy']);
  });

  it('looks back before it takes Pods away', () => {
    expect(step({}, 8, [20], [{ secondsAgo: 100, replicas: 7 }])).toEqual([7, 'stabilization']);
    expect(step({}, 8, [20], [{ secondsAgo: 301, replicas: 7 }])).toEqual([4, undefined]);
  });

  it('reads the first version as a target for CPU', () => {
    const spec = { maxReplicas: 9, targetCPUUtilizationPercentage: 50 };
    const metadata = { name: 'web' };
    const object = kubeObject({ apiVersion: 'autoscaling/v1', kind: 'HorizontalPodAutoscaler', metadata, spec });
    const autoscaler = readAutoscaler(object);
    expect(autoscaler && scaleStep(autoscaler, { currentReplicas: 4, readings: [100] }).replicas).toBe(8);
  });
});
