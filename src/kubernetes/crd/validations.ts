import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps, ValidationRule } from '../schema/types.generated.ts';
import { findField } from './find-field.ts';
import { isUnsupported } from './schema-parts.ts';

const reasons = ['FieldValueDuplicate', 'FieldValueForbidden', 'FieldValueInvalid', 'FieldValueRequired'];

/** `x-kubernetes-validations`, as far as it is not about the expressions themselves. */
export function validateValidations(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  for (const [i, rule] of (schema['x-kubernetes-validations'] ?? []).entries()) {
    const at = path.child('x-kubernetes-validations', i);
    validateMessage(rule, at, report);
    if (rule.messageExpression && rule.messageExpression.trim() === '')
      report.required(at.child('messageExpression'), 'text-not-blank');
    if (rule.reason !== undefined) checkOneOf(rule.reason, reasons, at.child('reason'), report);
    const { fieldPath } = rule;
    if (fieldPath && !isFieldPath(fieldPath, schema))
      report.invalid(at.child('fieldPath'), fieldPath, 'rule-field-path');
  }
}

function validateMessage({ rule = '', message = '' }: ValidationRule, path: FieldPath, report: Report): void {
  const trimmed = message.trim();
  if (rule.trim() === '') report.required(path.child('rule'), 'cel-expression');
  else if (message !== '' && trimmed === '') report.invalid(path.child('message'), message, 'text-not-blank');
  else if (/[\n\r]/.test(trimmed)) report.invalid(path.child('message'), message, 'message-on-one-line');
  else if (/[\n\r]/.test(rule.trim()) && trimmed === '') report.required(path.child('message'), 'message-of-long-rule');
}

function isFieldPath(path: string, schema: JSONSchemaProps): boolean {
  if (path.trim() === '' || /[\n\r]/.test(path)) return false;
  return isUnsupported(schema) || findField(path, schema, true) !== undefined;
}
