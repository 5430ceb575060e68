import { describe, expect, it } from 'vitest';
import type { PodTemplate } from '../../../src/cluster/cluster.ts';
import { budgetsOf } from '../../../src/cluster/disruption/budgets-of.ts';
import { mayEvict } from '../../../src/cluster/disruption/may-evict.ts';
import { simulate } from '../../../src/cluster/simulate.ts';
import { kubeObject } from '../kube-object.ts';

const labels = { app: 'web' };

function workload(kind: string, name: string, spec: Record<string, unknown> = {}) {
  const template = { metadata: { labels }, spec: { containers: [] } };
  const apiVersion = kind === 'Job' ? 'batch/v1' : 'apps/v1';
  return kubeObject({ apiVersion, kind, metadata: { name }, spec: { template, ...spec } });
}

const barePod = kubeObject({ apiVersion: 'v1', kind: 'Pod', metadata: { name: 'alone', labels }, spec: {} });

function budget(spec: Record<string, unknown>, name = 'budget') {
  const selector = { matchLabels: labels };
  return kubeObject({
    apiVersion: 'policy/v1',
    kind: 'PodDisruptionBudget',
    metadata: { name },
    spec: { selector, ...spec },
  });
}

function look(objects: Parameters<typeof budgetsOf>[0], isReady: (template: PodTemplate) => boolean = () => true) {
  const cluster = simulate(objects, { isReady });
  return { cluster, budgets: budgetsOf(objects, cluster) };
}

describe('budgetsOf', () => {
  it.each([
    [{ minAvailable: 2 }, 5, 2, 3],
    [{ minAvailable: '50%' }, 5, 3, 2],
    [{ maxUnavailable: 1 }, 5, 4, 1],
    [{ maxUnavailable: '30%' }, 5, 3, 2],
    [{ maxUnavailable: 9 }, 5, 0, 5],
    [{ minAvailable: '100%' }, 5, 5, 0],
  ])('%j over five Pods', (spec, expectedPods, desiredHealthy, disruptionsAllowed) => {
    const { budgets } = look([workload('Deployment', 'web', { replicas: 5 }), budget(spec)]);
    expect(budgets).toMatchObject([{ expectedPods, desiredHealthy, disruptionsAllowed, currentHealthy: 5 }]);
  });

  it('asks controllers how many Pods there should be, and not how many there are', () => {
    const { budgets } = look(
      [workload('StatefulSet', 'db', { replicas: 4 }), budget({ minAvailable: '50%' })],
      () => false,
    );
    expect(budgets).toMatchObject([{ expectedPods: 4, desiredHealthy: 2, currentHealthy: 0, disruptionsAllowed: 0 }]);
  });

  it('counts Pods of no controller as healthy, but not as expected', () => {
    const objects = [workload('Deployment', 'web', { replicas: 2 }), barePod];
    expect(look([...objects, budget({ maxUnavailable: 1 })]).budgets).toMatchObject([
      { expectedPods: 2, desiredHealthy: 1, currentHealthy: 3, disruptionsAllowed: 2, unmanaged: [{ name: 'alone' }] },
    ]);
    expect(look([barePod, budget({ maxUnavailable: 1 })]).budgets[0]?.disruptionsAllowed).toBe(0);
  });

  it('can make nothing of Pods whose controller has no scale, unless it counts Pods', () => {
    const objects = [workload('Job', 'batch')];
    expect(look([...objects, budget({ maxUnavailable: 1 })]).budgets).toMatchObject([
      { expectedPods: 0, disruptionsAllowed: 0, uncountable: [{ name: 'batch-*' }] },
    ]);
    expect(look([...objects, budget({ minAvailable: 0 })]).budgets[0]?.disruptionsAllowed).toBe(1);
  });
});

describe('mayEvict', () => {
  const deployment = workload('Deployment', 'web', { replicas: 2 });
  const first = (objects: Parameters<typeof budgetsOf>[0], isReady = () => true) => {
    const { cluster, budgets } = look(objects, isReady);
    const [pod] = cluster.pods;
    return pod && mayEvict(pod, budgets).reason;
  };

  it('asks the one budget that covers a Pod, and refuses where there are two', () => {
    expect(first([deployment])).toBe('no-budget');
    expect(first([deployment, budget({ minAvailable: 1 })])).toBe('within-budget');
    expect(first([deployment, budget({ minAvailable: 2 })])).toBe('exhausted');
    expect(first([deployment, budget({ minAvailable: 0 }), budget({ minAvailable: 0 }, 'two')])).toBe(
      'several-budgets',
    );
  });

  it('lets Pods go that are not ready only as the policy says', () => {
    expect(first([deployment, budget({ minAvailable: 1 })], () => false)).toBe('exhausted');
    const always = budget({ minAvailable: 1, unhealthyPodEvictionPolicy: 'AlwaysAllow' });
    expect(first([deployment, always], () => false)).toBe('not-ready');
  });
});
