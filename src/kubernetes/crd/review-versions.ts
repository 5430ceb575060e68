import type { FieldPath } from '../../model/field-path.ts';
import { isDns1035Label } from '../names.ts';
import type { Report } from '../report.ts';

/** The versions of AdmissionReview and ConversionReview that the server speaks. */
const spoken = ['v1', 'v1beta1'];

/** The versions in which a webhook takes its reviews, of which the server must speak one. */
export function validateReviewVersions(versions: readonly string[], path: FieldPath, report: Report): void {
  if (versions.length === 0) {
    report.required(path, 'conversion-review-versions');
    return;
  }
  for (const [i, version] of versions.entries())
    if (versions.indexOf(version) < i) report.invalid(path.index(i), version, 'once-each');
    else if (!isDns1035Label(version)) report.invalid(path.index(i), version, 'dns-1035-label');
  if (!versions.some((version) => spoken.includes(version)))
    report.invalid(path, [...versions], 'conversion-review-versions');
}
