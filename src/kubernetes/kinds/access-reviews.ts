import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import type { Report } from '../report.ts';
import type { ObjectMeta, SelfSubjectAccessReviewSpec } from '../schema/types.generated.ts';

const metadata = { checked: 'never' } as const;

/** pkg/apis/authorization/validation ValidateSelfSubjectAccessReview. */
export const selfSubjectAccessReviewRules = defineKind('authorization.k8s.io/v1/SelfSubjectAccessReview', {
  applyDefaults: () => {},
  validate: (review, report) => {
    validateAttributes(review.spec ?? {}, report);
    validateMetadata(review.metadata, report);
  },
  metadata,
});

/** pkg/apis/authorization/validation ValidateSubjectAccessReview. */
export const subjectAccessReviewRules = defineKind('authorization.k8s.io/v1/SubjectAccessReview', {
  applyDefaults: () => {},
  validate: (review, report) => {
    const { spec = {} } = review;
    validateAttributes(spec, report);
    if (!spec.user && (spec.groups ?? []).length === 0)
      report.invalid(FieldPath.of('spec', 'user'), '', 'review-subject');
    validateMetadata(review.metadata, report);
  },
  metadata,
});

function validateAttributes(spec: SelfSubjectAccessReviewSpec, report: Report): void {
  const { resourceAttributes, nonResourceAttributes } = spec;
  if ((resourceAttributes === undefined) !== (nonResourceAttributes === undefined)) return;
  const field = resourceAttributes === undefined ? 'resourceAttributes' : 'nonResourceAttributes';
  report.invalid(FieldPath.of('spec', field), null, 'review-attributes');
}

/** Metadata that the server takes away before it looks (registry/rest WipeObjectMetaSystemFields). */
const wiped = [
  'managedFields',
  'creationTimestamp',
  'deletionTimestamp',
  'deletionGracePeriodSeconds',
  'uid',
  'selfLink',
];

function validateMetadata(given: ObjectMeta | undefined, report: Report): void {
  const written = Object.entries(given ?? {}).filter(([field]) => !wiped.includes(field));
  if (written.some(([, value]) => value !== '' && (typeof value !== 'object' || Object.keys(value).length > 0)))
    report.invalid(FieldPath.of('metadata'), {}, 'review-metadata');
}
