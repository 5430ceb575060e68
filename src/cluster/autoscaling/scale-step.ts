import { parseQuantity, type Quantity } from '../../kubernetes/quantity.ts';
import type { HPAScalingRules } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import { count } from '../count.ts';
import type { Autoscaler } from './autoscaler.ts';
import { highestInOneStep, lowestInOneStep } from './limit-change.ts';
import { type MetricProposal, proposeReplicas, type Reading } from './propose-replicas.ts';

/** What an autoscaler sees. */
export interface Load {
  readonly currentReplicas: number;
  /** In the order of `spec.metrics`. */
  readonly readings: readonly Reading[];
  /** What it recommended lately, which stabilization windows look back at. Default: nothing, the load has lasted. */
  readonly recent?: readonly Recommendation[];
}

export interface Recommendation {
  readonly secondsAgo: number;
  readonly replicas: number;
}

/**
 * What it does next, and what kept it from what the metrics ask for.
 * - `off`: there are no Pods, which switches it off.
 * - `out-of-bounds`: there are fewer Pods than `minReplicas` or more than `maxReplicas`; metrics are not looked at.
 * - `no-metrics`: none is known, or one is not and the others would take Pods away.
 * - `min-replicas`, `max-replicas`, `policy` (of `behavior`), `stabilization`: the limit that counted.
 */
export interface ScaleStep {
  readonly replicas: number;
  readonly proposals: readonly MetricProposal[];
  /** What the metrics ask for before any limit; the largest of the proposals. */
  readonly proposed: number | undefined;
  readonly limit:
    | 'off'
    | 'out-of-bounds'
    | 'no-metrics'
    | 'min-replicas'
    | 'max-replicas'
    | 'policy'
    | 'stabilization'
    | undefined;
  /** Of what limits, in the autoscaler's object. */
  readonly path: FieldPath;
}

const specPath = FieldPath.of('spec');
const controllerTolerance = 0.1;
const controllerWindow = 300;

/** One step of an autoscaler under a load (pkg/controller/podautoscaler/horizontal.go reconcileAutoscaler). */
export function scaleStep(autoscaler: Autoscaler, load: Load): ScaleStep {
  const { minReplicas, maxReplicas } = autoscaler;
  const current = load.currentReplicas;
  const still = { proposals: [], proposed: undefined, path: specPath };
  if (current === 0) return { ...still, replicas: 0, limit: 'off' };
  if (current > maxReplicas)
    return { ...still, replicas: maxReplicas, limit: 'out-of-bounds', path: specPath.child('maxReplicas') };
  if (current < minReplicas)
    return { ...still, replicas: minReplicas, limit: 'out-of-bounds', path: specPath.child('minReplicas') };
  const tolerance = { down: toleranceOf(autoscaler.scaleDown), up: toleranceOf(autoscaler.scaleUp) };
  const proposals = autoscaler.metrics.map((metric, index) =>
    proposeReplicas(metric, load.readings[index], current, tolerance),
  );
  const known = proposals.flatMap(({ replicas }) => replicas ?? []);
  const proposed = known.length === 0 ? undefined : Math.max(...known);
  if (proposed === undefined || (known.length < proposals.length && proposed < current))
    return { replicas: current, proposals, proposed, limit: 'no-metrics', path: specPath.child('metrics') };
  const stable = stabilize(autoscaler, load, proposed);
  const { replicas, limit, path } = withinLimits(autoscaler, current, stable);
  if (limit !== undefined || stable === proposed) return { replicas, proposals, proposed, limit, path };
  return { replicas, proposals, proposed, limit: 'stabilization', path: windowPath(proposed < current) };
}

function toleranceOf(rules: HPAScalingRules | undefined): number {
  const quantity = parseQuantity(String(rules?.tolerance ?? ''));
  return quantity === undefined ? controllerTolerance : numberOf(quantity);
}

function numberOf({ unscaled, scale }: Quantity): number {
  return scale >= 0 ? Number(unscaled) * 10 ** scale : Number(unscaled) / 10 ** -scale;
}

/** Up to the lowest and down to the highest of what was recommended within the windows. */
function stabilize({ scaleUp, scaleDown }: Autoscaler, { recent = [], currentReplicas }: Load, proposed: number) {
  const within = (seconds: number) =>
    [proposed].concat(recent.filter(({ secondsAgo }) => secondsAgo < seconds).map(({ replicas }) => replicas));
  const up = Math.min(...within(count(scaleUp?.stabilizationWindowSeconds, 0)));
  const down = Math.max(...within(count(scaleDown?.stabilizationWindowSeconds, controllerWindow)));
  // Without behaviour, only what goes down is held back.
  if (scaleUp === undefined && scaleDown === undefined) return down;
  return Math.min(Math.max(currentReplicas, up), down);
}

function windowPath(down: boolean): FieldPath {
  return specPath.child('behavior', down ? 'scaleDown' : 'scaleUp', 'stabilizationWindowSeconds');
}

function withinLimits(
  autoscaler: Autoscaler,
  current: number,
  wanted: number,
): Pick<ScaleStep, 'replicas' | 'limit' | 'path'> {
  const { minReplicas, maxReplicas } = autoscaler;
  const highest = Math.max(current, highestInOneStep(autoscaler, current));
  const lowest = Math.min(current, lowestInOneStep(autoscaler, current));
  if (wanted > current && wanted > Math.min(highest, maxReplicas))
    return maxReplicas > highest
      ? { replicas: highest, limit: 'policy', path: specPath.child('behavior', 'scaleUp') }
      : { replicas: maxReplicas, limit: 'max-replicas', path: specPath.child('maxReplicas') };
  if (wanted < current && wanted < Math.max(lowest, minReplicas))
    return minReplicas < lowest
      ? { replicas: lowest, limit: 'policy', path: specPath.child('behavior', 'scaleDown') }
      : { replicas: minReplicas, limit: 'min-replicas', path: specPath.child('minReplicas') };
  return { replicas: wanted, limit: undefined, path: specPath };
}
