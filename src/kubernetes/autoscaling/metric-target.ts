import type { FieldPath } from '../../model/field-path.ts';
import { parseQuantity } from '../quantity.ts';
import type { Report } from '../report.ts';
import type { MetricTarget } from '../schema/types.generated.ts';

const types = ['Utilization', 'Value', 'AverageValue'];

/** pkg/apis/autoscaling/validation validateMetricTarget. */
export function validateMetricTarget(target: Partial<MetricTarget>, path: FieldPath, report: Report): void {
  const { type = '', averageUtilization } = target;
  if (type === '') report.required(path.child('type'), 'metric-target-type');
  if (!types.includes(type)) report.invalid(path.child('type'), type, 'metric-target-type');
  for (const field of ['value', 'averageValue'] as const) {
    const amount = target[field];
    if (amount !== undefined && (parseQuantity(amount)?.unscaled ?? 1n) <= 0n)
      report.invalid(path.child(field), amount, 'quantity-above-zero');
  }
  if (averageUtilization !== undefined && averageUtilization < 1)
    report.invalid(path.child('averageUtilization'), averageUtilization, 'above-zero');
}

/** Resources are measured as a share of the requests or as an amount, exactly one of them. */
export function validateResourceTarget(target: Partial<MetricTarget>, path: FieldPath, report: Report): void {
  validateMetricTarget(target, path, report);
  const { averageUtilization, averageValue } = target;
  if (averageUtilization === undefined && averageValue === undefined)
    report.required(path.child('averageUtilization'), 'utilization-or-value');
  if (averageUtilization !== undefined && averageValue !== undefined)
    report.forbidden(path.child('averageValue'), 'utilization-or-value');
}
