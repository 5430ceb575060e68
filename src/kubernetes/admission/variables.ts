import type { FieldPath } from '../../model/field-path.ts';
import { isCelName } from '../cel/is-cel-name.ts';
import type { Report } from '../report.ts';
import type { Variable } from '../schema/types.generated.ts';
import { checkPolicyExpression } from './policy-expression.ts';
import type { PolicyScope } from './policy-scope.ts';

/** admissionregistration validation validateVariable. */
export function validateVariables(
  variables: readonly Variable[],
  { hasParams, variables: names }: PolicyScope,
  path: FieldPath,
  report: Report,
): void {
  for (const [i, { name = '', expression = '' }] of variables.entries()) {
    const at = path.index(i);
    if (name.trim() === '') report.required(at.child('name'));
    else if (!isCelName(name)) report.invalid(at.child('name'), name, 'cel-identifier');
    if (expression.trim() === '') report.required(at.child('expression'), 'cel-expression');
    else {
      const scope = { hasParams, variables: names.slice(0, i) };
      checkPolicyExpression(expression, { scope, hasAuthorizer: true, result: 'any' }, at.child('expression'), report);
    }
  }
}
