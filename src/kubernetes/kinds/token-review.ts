import { FieldPath } from '../../model/field-path.ts';
import { checkRequired } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';

/** pkg/registry/authentication/tokenreview: a review is answered, never stored. */
export const tokenReviewRules = defineKind('authentication.k8s.io/v1/TokenReview', {
  applyDefaults: () => {},
  validate: ({ spec = {} }, report) => checkRequired(spec.token, FieldPath.of('spec', 'token'), report),
  metadata: { checked: 'never' },
});
