import { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';

/** pkg/apis/apps/validation ValidateControllerRevisionCreate. */
export const controllerRevisionRules = defineKind('apps/v1/ControllerRevision', {
  applyDefaults: () => {},
  validate: ({ data, revision }, report) => {
    checkNonNegative(revision, FieldPath.of('revision'), report);
    if (typeof data !== 'object' || data === null || Array.isArray(data))
      report.required(FieldPath.of('data'), 'revision-data');
  },
});
