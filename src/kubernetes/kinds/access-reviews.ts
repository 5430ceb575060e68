import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import type { Report } from '../report.ts';
import type { ObjectMeta, SelfSubjectAccessReviewSpec } from '../schema/types.generated.ts';

const metadata = { name: 'optional' } as const;

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

function validateMetadata(given: ObjectMeta | undefined, report: Report): void {
  const { managedFields: _, ...others } = given ?? {};
  if (Object.values(others).some((value) => value !== undefined && value !== ''))
    report.invalid(FieldPath.of('metadata'), {}, 'review-metadata');
}
