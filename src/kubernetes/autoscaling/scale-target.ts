import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import { isPathSegmentName } from '../names.ts';
import type { Report } from '../report.ts';
import type { CrossVersionObjectReference } from '../schema/types.generated.ts';

/** pkg/apis/autoscaling/validation ValidateCrossVersionObjectReference. What is scaled must be of a named API group. */
export function validateObjectReference(
  reference: Partial<CrossVersionObjectReference>,
  groupNeeded: boolean,
  path: FieldPath,
  report: Report,
): void {
  for (const field of ['kind', 'name'] as const) {
    const value = reference[field];
    if (isBlank(value)) report.required(path.child(field));
    else if (!isPathSegmentName(value)) report.invalid(path.child(field), value, 'path-segment');
  }
  const { apiVersion = '' } = reference;
  const slashes = apiVersion.split('/').length - 1;
  const hasGroup = slashes === 1 && !apiVersion.startsWith('/');
  if (slashes > 1 || (groupNeeded && !hasGroup))
    report.invalid(path.child('apiVersion'), apiVersion, 'scale-target-group');
}
