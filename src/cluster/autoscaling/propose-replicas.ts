import { parseQuantity, type Quantity } from '../../kubernetes/quantity.ts';
import type { ScaledMetric } from './autoscaler.ts';

/**
 * What is measured: percent of the requests for a target of utilization, else a quantity such as `500m`; the average over
 * the Pods where the metric is one per Pod, the value for all of them where not. Nothing where it is not known.
 */
export type Reading = number | string | undefined;

/** What one metric makes of a reading. */
export interface MetricProposal {
  readonly metric: ScaledMetric;
  readonly reading: Reading;
  /** Measured by wanted; nothing where the reading is not known or of the wrong sort. */
  readonly ratio: number | undefined;
  readonly replicas: number | undefined;
  /** Whether the ratio is too near to 1 to do anything. */
  readonly tolerated: boolean;
}

/** By how much a ratio may differ from 1, below and above. */
export interface Tolerance {
  readonly down: number;
  readonly up: number;
}

/**
 * How many Pods a metric asks for, all Pods being ready and measured
 * (pkg/controller/podautoscaler/replica_calculator.go).
 */
export function proposeReplicas(
  metric: ScaledMetric,
  reading: Reading,
  currentReplicas: number,
  tolerance: Tolerance,
): MetricProposal {
  const { target, scope } = metric;
  const perPod = target.type === 'AverageValue' && scope === 'total';
  const wanted = target.type === 'Utilization' ? target.averageUtilization : milli(target.averageValue ?? target.value);
  const measured = target.type === 'Utilization' ? percent(reading) : milli(reading);
  if (measured === undefined || wanted === undefined || wanted <= 0 || currentReplicas <= 0)
    return { metric, reading, ratio: undefined, replicas: undefined, tolerated: false };
  const ratio = perPod ? measured / (wanted * currentReplicas) : measured / wanted;
  const tolerated = 1 - tolerance.down <= ratio && ratio <= 1 + tolerance.up;
  const asked = Math.ceil(perPod ? measured / wanted : ratio * currentReplicas);
  return { metric, reading, ratio, replicas: tolerated ? currentReplicas : asked, tolerated };
}

/** Utilization is known in whole percent. */
function percent(reading: Reading): number | undefined {
  return reading === undefined || Number.isNaN(Number(reading)) ? undefined : Math.trunc(Number(reading));
}

/** In thousandths, rounded up as the server does. */
function milli(amount: Reading): number | undefined {
  const quantity = amount === undefined ? undefined : parseQuantity(String(amount));
  return quantity && thousandths(quantity);
}

function thousandths({ unscaled, scale }: Quantity): number {
  const power = scale + 3;
  return Math.ceil(power >= 0 ? Number(unscaled) * 10 ** power : Number(unscaled) / 10 ** -power);
}
