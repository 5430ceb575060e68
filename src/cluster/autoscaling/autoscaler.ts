import { asKind } from '../../kubernetes/schema/schema.ts';
import type { HPAScalingRules, MetricSpec, MetricTarget } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import { count } from '../count.ts';

/** What a HorizontalPodAutoscaler of either version asks for. */
export interface Autoscaler {
  readonly object: KubeObject;
  readonly minReplicas: number;
  readonly maxReplicas: number;
  readonly metrics: readonly ScaledMetric[];
  /** Nothing where `behavior` is not written: then old rules hold. */
  readonly scaleUp: HPAScalingRules | undefined;
  readonly scaleDown: HPAScalingRules | undefined;
}

/** One metric with its target. */
export interface ScaledMetric {
  /** Such as `cpu`, or the name of a custom metric. */
  readonly name: string;
  /** `per-pod`: an average over the Pods. `total`: one value for all of them, as of an Ingress or a queue. */
  readonly scope: 'per-pod' | 'total';
  readonly target: MetricTarget;
  /** Of the target in the object. */
  readonly path: FieldPath;
}

const specPath = FieldPath.of('spec');

export function readAutoscaler(object: KubeObject): Autoscaler | undefined {
  const old = asKind(object, 'autoscaling/v1/HorizontalPodAutoscaler')?.spec;
  if (old !== undefined) {
    const averageUtilization = count(old.targetCPUUtilizationPercentage, 80);
    const target: MetricTarget = { type: 'Utilization', averageUtilization };
    const path = specPath.child('targetCPUUtilizationPercentage');
    const metrics = [{ name: 'cpu', scope: 'per-pod', target, path } as const];
    return { object, ...bounds(old), metrics, scaleUp: undefined, scaleDown: undefined };
  }
  const spec = asKind(object, 'autoscaling/v2/HorizontalPodAutoscaler')?.spec;
  if (spec === undefined) return undefined;
  const metrics = (spec.metrics ?? []).flatMap((metric, index) => readMetric(metric, specPath.child('metrics', index)));
  const { scaleUp, scaleDown } = spec.behavior ?? {};
  return { object, ...bounds(spec), metrics, scaleUp, scaleDown };
}

function bounds(spec: { readonly minReplicas?: number; readonly maxReplicas: number }) {
  return { minReplicas: count(spec.minReplicas, 1), maxReplicas: count(spec.maxReplicas, 0) };
}

function readMetric(metric: MetricSpec, path: FieldPath): ScaledMetric[] {
  const { resource, containerResource, pods, object, external } = metric;
  if (resource !== undefined) return one(resource.name, 'per-pod', resource.target, path.child('resource', 'target'));
  if (containerResource !== undefined)
    return one(containerResource.name, 'per-pod', containerResource.target, path.child('containerResource', 'target'));
  if (pods !== undefined) return one(pods.metric?.name, 'per-pod', pods.target, path.child('pods', 'target'));
  if (object !== undefined) return one(object.metric?.name, 'total', object.target, path.child('object', 'target'));
  return one(external?.metric?.name, 'total', external?.target, path.child('external', 'target'));
}

function one(
  name: string | undefined,
  scope: ScaledMetric['scope'],
  target: MetricTarget | undefined,
  path: FieldPath,
): ScaledMetric[] {
  return name === undefined || target === undefined ? [] : [{ name, scope, target, path }];
}
