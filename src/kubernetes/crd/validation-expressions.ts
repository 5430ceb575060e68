import type { FieldPath } from '../../model/field-path.ts';
import type { CelScope, CelType } from '../cel/cel-type.ts';
import { celUses, judgeCel } from '../cel/judge-cel.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps, ValidationRule } from '../schema/types.generated.ts';
import { celTypeOfSchema } from './cel-type-of-schema.ts';
import { isEmbedded } from './schema-parts.ts';

/** The CEL rules of a schema: what they surely get wrong, and whether they may look at the old value. */
export function validateExpressions(
  schema: JSONSchemaProps,
  { isRoot, correlatable }: { readonly isRoot: boolean; readonly correlatable: boolean },
  path: FieldPath,
  report: Report,
): void {
  const rules = schema['x-kubernetes-validations'] ?? [];
  if (rules.length === 0) return;
  const self = celTypeOfSchema(schema, isRoot || isEmbedded(schema));
  if (self === undefined) {
    report.invalid(path.child('x-kubernetes-validations'), null, 'rules-need-types');
    return;
  }
  for (const [i, rule] of rules.entries())
    validateRule(rule, self, correlatable, path.child('x-kubernetes-validations', i), report);
}

function validateRule(
  rule: ValidationRule,
  self: CelType,
  correlatable: boolean,
  path: FieldPath,
  report: Report,
): void {
  const { rule: source = '', messageExpression = '', optionalOldSelf } = rule;
  const scope: CelScope = (name) => {
    if (name === 'self') return self;
    if (name !== 'oldSelf') return undefined;
    return optionalOldSelf ? { name: 'optional', element: self } : self;
  };
  const broken = judgeCel(source, scope, 'bool');
  if (broken !== undefined) {
    report.invalid(path.child('rule'), source, broken);
    if (optionalOldSelf !== undefined)
      report.invalid(path.child('optionalOldSelf'), optionalOldSelf, 'optional-old-self');
    return;
  }
  if (messageExpression !== '') {
    const brokenMessage = judgeCel(messageExpression, scope, 'string');
    if (brokenMessage !== undefined) report.invalid(path.child('messageExpression'), messageExpression, brokenMessage);
  }
  if (celUses(source, 'oldSelf')) {
    if (!correlatable) report.invalid(path.child('rule'), source, 'old-self-comparable');
  } else if (optionalOldSelf !== undefined)
    report.invalid(path.child('optionalOldSelf'), optionalOldSelf, 'optional-old-self');
}
