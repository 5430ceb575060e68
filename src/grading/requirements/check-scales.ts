import { type Autoscaler, readAutoscaler, type ScaledMetric } from '../../cluster/autoscaling/autoscaler.ts';
import { type ScaleStep, scaleStep } from '../../cluster/autoscaling/scale-step.ts';
import { askedReplicas } from '../../cluster/disruption/asked-replicas.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ScalesRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { World } from '../world.ts';
import { findingToBlame } from './finding-to-blame.ts';
import { missingRequests } from './running/missing-requests.ts';
import { scaleTarget } from './running/scale-target.ts';
import { unlessSoBefore } from './unless-so-before.ts';

/** Under the load, the autoscaler next brings its workload to as many Pods as are asked for. */
export function checkScales(requirement: ScalesRequirement, world: World): Diagnostic[] {
  const faults = faultsIn(requirement, world);
  if (faults.length > 0) return faults;
  const object = world.find(requirement.autoscaler);
  const before = (past: World) => faultsIn(requirement, past);
  const target = object && scaleTarget(object, world).object;
  return unlessSoBefore(world, [object, target], before, requirement.autoscaler);
}

function faultsIn(requirement: ScalesRequirement, world: World): Diagnostic[] {
  const { autoscaler: name, load, replicas: expected } = requirement;
  const object = world.find(name);
  const autoscaler = object && readAutoscaler(object);
  if (object === undefined || autoscaler === undefined) return [world.missing(name)];
  const { object: target, text } = scaleTarget(object, world);
  if (target === undefined) {
    const problem = { code: 'scale-target-missing', autoscaler: object.name, target: text } as const;
    return [findingToBlame(world, [{ object, path: FieldPath.of('spec', 'scaleTargetRef') }], problem, name)];
  }
  const watched = new Set(autoscaler.metrics.map((metric) => metric.name));
  const unwatched = Object.keys(load).filter((metric) => !watched.has(metric));
  if (unwatched.length > 0)
    return unwatched.map((metric) => {
      const place = { object, path: FieldPath.of('spec', 'metrics') };
      return findingToBlame(world, [place], { code: 'metric-unwatched', autoscaler: object.name, metric }, name);
    });
  const unmeasured = missingRequests(autoscaler, target, world);
  if (unmeasured.length > 0) return unmeasured;
  const current = requirement.current ?? askedReplicas(target) ?? 1;
  const readings = autoscaler.metrics.map((metric) =>
    Object.hasOwn(load, metric.name) ? load[metric.name] : undefined,
  );
  const step = scaleStep(autoscaler, { currentReplicas: current, readings });
  if (step.replicas === expected) return [];
  const { limit, proposed, replicas: actual } = step;
  const facts = { autoscaler: object.name, expected, actual, current, proposed, limit };
  const places = [
    { object, path: placeOf(step, autoscaler, expected < current) },
    { object: target, path: FieldPath.of('spec', 'replicas') },
  ];
  return [findingToBlame(world, places, { code: 'replicas-differ', ...facts }, name)];
}

/** The limit that counted, or the lower one that should have; else the target of the metric that asked for most. */
function placeOf(step: ScaleStep, { metrics, minReplicas }: Autoscaler, isDown: boolean): FieldPath {
  const { limit, path, proposals, proposed, replicas } = step;
  if (limit !== undefined) return path;
  if (isDown && replicas === minReplicas) return FieldPath.of('spec', 'minReplicas');
  const metric = proposals.find((proposal) => proposal.replicas === proposed)?.metric ?? metrics[0];
  return metric === undefined ? path : valuePath(metric);
}

function valuePath({ target, path }: ScaledMetric): FieldPath {
  if (path.segments().at(-1) !== 'target') return path;
  if (target.averageUtilization !== undefined) return path.child('averageUtilization');
  return path.child(target.averageValue === undefined ? 'value' : 'averageValue');
}
