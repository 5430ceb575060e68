import type { FieldPath } from '../../model/field-path.ts';
import { isQualifiedName } from '../names.ts';
import type { Report } from '../report.ts';
import type { AuditAnnotation } from '../schema/types.generated.ts';
import { utf8Length } from '../utf8-length.ts';
import { checkPolicyExpression } from './policy-expression.ts';
import type { PolicyScope } from './policy-scope.ts';

const most = 20;
const longest = 5 * 1024;

/** admissionregistration validation validateAuditAnnotation: keys are names under the policy's own. */
export function validateAuditAnnotations(
  annotations: readonly AuditAnnotation[],
  policy: string,
  scope: PolicyScope,
  path: FieldPath,
  report: Report,
): void {
  if (annotations.length > most) report.invalid(path, null, 'max-audit-annotations');
  const keys = annotations.map(({ key = '' }) => key);
  for (const [i, { key = '', valueExpression = '' }] of annotations.entries()) {
    const at = path.index(i);
    if (policy === '' || !isQualifiedName(`${policy}/${key}`)) report.invalid(at.child('key'), key, 'qualified-name');
    if (keys.indexOf(key) < i) report.duplicate(at.child('key'), key);
    const expression = valueExpression.trim();
    const valueAt = at.child('valueExpression');
    if (expression === '') report.required(valueAt, 'cel-expression');
    else if (utf8Length(expression) > longest) report.required(valueAt, 'audit-expression-length');
    else checkPolicyExpression(expression, { scope, hasAuthorizer: true, result: 'string or null' }, valueAt, report);
  }
}
