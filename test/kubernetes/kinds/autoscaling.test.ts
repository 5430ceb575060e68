import { describe, expect, it } from 'vitest';
import { errorsOf, storedOf } from '../judge.ts';

const target = 'scaleTargetRef: {apiVersion: apps/v1, kind: Deployment, name: web}';
const scaler = (spec: string, version = 'v2') =>
  `{apiVersion: autoscaling/${version}, kind: HorizontalPodAutoscaler, metadata: {name: h}, spec: {${spec}}}`;
const withMetric = (metric: string) => scaler(`${target}, maxReplicas: 3, metrics: [${metric}]`);
const metric = 'spec.metrics[0]';

describe('a stored HorizontalPodAutoscaler', () => {
  it('of the first version keeps further metrics in an annotation, and nothing else there', () => {
    const stored = (annotations: string) => {
      const metadata = `{name: h, annotations: ${annotations}}`;
      const text = scaler(`${target}, maxReplicas: 3`, 'v1').replace('{name: h}', metadata);
      return storedOf(text);
    };
    const metrics = `autoscaling.alpha.kubernetes.io/metrics: '[{"type":"Resource","resource":{"name":"memory"}}]'`;
    expect(stored(`{${metrics}}`).spec).not.toHaveProperty('targetCPUUtilizationPercentage');
    const others =
      '{autoscaling.alpha.kubernetes.io/metrics: none, autoscaling.alpha.kubernetes.io/conditions: "[]", a: b}';
    expect(stored(others)).toMatchObject({
      metadata: { annotations: { a: 'b' } },
      spec: { targetCPUUtilizationPercentage: 80 },
    });
    expect(Object.keys((stored(others).metadata as { annotations: object }).annotations)).toEqual(['a']);
  });

  it('measures the CPU where no metric is given', () => {
    expect(storedOf(scaler(`${target}, maxReplicas: 3`)).spec).toMatchObject({
      minReplicas: 1,
      metrics: [
        { type: 'Resource', resource: { name: 'cpu', target: { type: 'Utilization', averageUtilization: 80 } } },
      ],
    });
    expect(storedOf(scaler(`${target}, maxReplicas: 3`, 'v1')).spec).toMatchObject({
      minReplicas: 1,
      targetCPUUtilizationPercentage: 80,
    });
  });

  it('says all of its behaviour once it says any', () => {
    expect(
      storedOf(scaler(`${target}, maxReplicas: 3, behavior: {scaleDown: {selectPolicy: Min}}`)).spec,
    ).toMatchObject({
      behavior: {
        scaleUp: {
          stabilizationWindowSeconds: 0,
          selectPolicy: 'Max',
          policies: [{ type: 'Pods' }, { type: 'Percent' }],
        },
        scaleDown: { selectPolicy: 'Min', policies: [{ type: 'Percent', value: 100, periodSeconds: 15 }] },
      },
    });
  });
});

describe('a HorizontalPodAutoscaler', () => {
  it.each<[string, string[]]>([
    [scaler(`${target}, minReplicas: 5, maxReplicas: 3`), ['invalid spec.maxReplicas']],
    [scaler(target), ['required spec.maxReplicas', 'invalid spec.maxReplicas']],
    [scaler(`${target}, minReplicas: 0, maxReplicas: 3`), ['invalid spec.minReplicas', 'forbidden spec.metrics']],
    [
      scaler('scaleTargetRef: {apiVersion: v1}, maxReplicas: 1'),
      [
        'required spec.scaleTargetRef.kind',
        'required spec.scaleTargetRef.name',
        'invalid spec.scaleTargetRef.apiVersion',
      ],
    ],
    [
      scaler(`${target}, maxReplicas: 3, targetCPUUtilizationPercentage: 0`, 'v1'),
      ['invalid spec.metrics[0].resource.target.averageUtilization'],
    ],
    [withMetric('{}'), [`required ${metric}.type`, `not-supported ${metric}.type`]],
    [withMetric('{type: Pods}'), [`required ${metric}.pods`]],
    [
      withMetric('{type: Resource, resource: {name: cpu}}'),
      [
        `required ${metric}.resource.target.type`,
        `invalid ${metric}.resource.target.type`,
        `required ${metric}.resource.target.averageUtilization`,
      ],
    ],
    [
      withMetric(
        '{type: Resource, resource: {name: cpu, target: {type: Utilization, averageUtilization: 50, averageValue: 1}}}',
      ),
      [`forbidden ${metric}.resource.target.averageValue`],
    ],
    [
      withMetric(
        '{type: ContainerResource, containerResource: {name: cpu, target: {type: Utilization, averageUtilization: 0}}}',
      ),
      [
        `required ${metric}.containerResource.container`,
        `invalid ${metric}.containerResource.target.averageUtilization`,
      ],
    ],
    [
      withMetric('{type: Pods, pods: {metric: {name: a/b}, target: {type: AverageValue}}, resource: {name: cpu}}'),
      [
        `invalid ${metric}.pods.metric.name`,
        `required ${metric}.pods.target.averageValue`,
        `forbidden ${metric}.resource`,
      ],
    ],
    [
      withMetric('{type: External, external: {metric: {name: a}, target: {type: Value, value: 1, averageValue: -1}}}'),
      [`invalid ${metric}.external.target.averageValue`, `forbidden ${metric}.external.target.value`],
    ],
    [
      scaler(
        `${target}, maxReplicas: 3, behavior: {scaleUp: {stabilizationWindowSeconds: 3601, selectPolicy: max, policies: []}}`,
      ),
      [
        'invalid spec.behavior.scaleUp.stabilizationWindowSeconds',
        'not-supported spec.behavior.scaleUp.selectPolicy',
        'required spec.behavior.scaleUp.policies',
      ],
    ],
    [
      scaler(`${target}, maxReplicas: 3, behavior: {scaleDown: {policies: [{type: pods, periodSeconds: 1801}]}}`),
      [
        'not-supported spec.behavior.scaleDown.policies[0].type',
        'invalid spec.behavior.scaleDown.policies[0].value',
        'invalid spec.behavior.scaleDown.policies[0].periodSeconds',
      ],
    ],
  ])('%s', (text, errors) => expect(errorsOf(text)).toEqual(errors));
});

describe('other kinds about running Pods', () => {
  const budget = (spec: string) =>
    `{apiVersion: policy/v1, kind: PodDisruptionBudget, metadata: {name: b}, spec: ${spec}}`;
  const priority = (name: string, rest: string) =>
    `{apiVersion: scheduling.k8s.io/v1, kind: PriorityClass, metadata: {name: ${name}}, ${rest}}`;
  it.each<[string, string[]]>([
    [budget('{minAvailable: 0}'), []],
    [budget('{minAvailable: 1, maxUnavailable: 1}'), ['invalid spec']],
    [budget('{minAvailable: 101%}'), ['invalid spec.minAvailable']],
    [budget('{maxUnavailable: "1"}'), ['invalid spec.maxUnavailable']],
    [budget('{unhealthyPodEvictionPolicy: Always}'), ['not-supported spec.unhealthyPodEvictionPolicy']],
    [priority('high', 'value: 1000000000'), []],
    [priority('high', 'value: 1000000001'), ['forbidden value']],
    [priority('system-high', 'value: 1'), ['forbidden metadata.name']],
    [priority('system-node-critical', 'value: 2000001000'), []],
    [priority('high', 'value: 1, preemptionPolicy: ""'), ['required preemptionPolicy']],
    ['{apiVersion: node.k8s.io/v1, kind: RuntimeClass, metadata: {name: r}}', ['required handler']],
    [
      '{apiVersion: coordination.k8s.io/v1, kind: Lease, metadata: {name: l}, spec: {leaseDurationSeconds: 0, leaseTransitions: -1}}',
      ['invalid spec.leaseDurationSeconds', 'invalid spec.leaseTransitions'],
    ],
  ])('%s', (text, errors) => expect(errorsOf(text)).toEqual(errors));

  it('a PriorityClass preempts', () => {
    expect(storedOf(priority('high', 'value: 1'))).toMatchObject({ preemptionPolicy: 'PreemptLowerPriority' });
  });
});
