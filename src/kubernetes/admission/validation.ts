import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { Validation } from '../schema/types.generated.ts';
import { checkPolicyExpression } from './policy-expression.ts';
import type { PolicyScope } from './policy-scope.ts';

const reasons = ['Forbidden', 'Invalid', 'RequestEntityTooLarge'];

/** admissionregistration validation validateValidation. */
export function validateValidation(validation: Validation, scope: PolicyScope, path: FieldPath, report: Report): void {
  const { expression = '', message = '', messageExpression = '', reason } = validation;
  if (expression.trim() === '') report.required(path.child('expression'), 'admission-expression');
  else
    checkPolicyExpression(expression, { scope, hasAuthorizer: true, result: 'bool' }, path.child('expression'), report);
  const messageAt = path.child('messageExpression');
  if (messageExpression !== '' && messageExpression.trim() === '')
    report.invalid(messageAt, messageExpression, 'text-not-blank');
  else if (messageExpression !== '')
    checkPolicyExpression(messageExpression, { scope, hasAuthorizer: false, result: 'string' }, messageAt, report);
  if (message !== '' && message.trim() === '') report.invalid(path.child('message'), message, 'text-not-blank');
  else if (/[\n\r]/.test(message.trim())) report.invalid(path.child('message'), message, 'message-on-one-line');
  if (reason !== undefined) checkOneOf(reason, reasons, path.child('reason'), report);
}
