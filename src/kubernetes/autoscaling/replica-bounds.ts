import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';

interface Bounds {
  minReplicas?: number;
  maxReplicas?: number;
}

/** pkg/apis/autoscaling/validation: `maxReplicas` has no default, and scaling to zero is a feature that is off. */
export function validateReplicaBounds(bounds: Bounds, scalesToZero: boolean, path: FieldPath, report: Report): void {
  const { minReplicas, maxReplicas = 0 } = bounds;
  if (minReplicas !== undefined && minReplicas < 1)
    report.invalid(path.child('minReplicas'), minReplicas, 'min-replicas');
  const maxPath = path.child('maxReplicas');
  if (maxReplicas === 0) report.required(maxPath, 'max-replicas');
  else if (maxReplicas < 0) report.invalid(maxPath, maxReplicas, 'max-replicas');
  if (minReplicas !== undefined && maxReplicas < minReplicas) report.invalid(maxPath, maxReplicas, 'max-at-least-min');
  if (minReplicas === 0 && !scalesToZero) report.forbidden(path.child('metrics'), 'zero-needs-outer-metric');
}
