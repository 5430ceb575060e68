import type { FieldPath } from '../../model/field-path.ts';
import { checkRequiredOneOf } from '../field-checks.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { isPathSegmentName } from '../names.ts';
import type { Report } from '../report.ts';
import type { ParamRef } from '../schema/types.generated.ts';

/** Which parameters a binding gives a policy (admissionregistration validation validateParamRef). */
export function validateParamRef(ref: ParamRef, path: FieldPath, report: Report): void {
  const { name = '', selector } = ref;
  if (!isPathSegmentName(name)) report.invalid(path.child('name'), name, 'path-segment');
  validateLabelSelector(selector, path.child('selector'), report);
  if (name !== '' && selector !== undefined)
    for (const field of ['name', 'selector']) report.forbidden(path.child(field), 'name-or-selector');
  if (name === '' && selector === undefined) report.required(path, 'name-or-selector');
  const action = path.child('parameterNotFoundAction');
  checkRequiredOneOf(ref.parameterNotFoundAction, ['Deny', 'Allow'], action, report);
}
