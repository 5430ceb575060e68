import type { FieldPath } from '../../model/field-path.ts';
import { checkQualifiedName, isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { MatchCondition } from '../schema/types.generated.ts';
import { checkPolicyExpression } from './policy-expression.ts';
import type { PolicyScope } from './policy-scope.ts';

const most = 64;

/** admissionregistration validation validateMatchConditions. Variables are not known in them. */
export function validateMatchConditions(
  conditions: readonly MatchCondition[],
  { hasParams }: PolicyScope,
  path: FieldPath,
  report: Report,
): void {
  if (conditions.length > most) report.tooMany(path, most);
  const names = conditions.map(({ name }) => name);
  for (const [i, { name, expression = '' }] of conditions.entries()) {
    const at = path.index(i);
    const scope = { hasParams, variables: [] };
    if (expression.trim() === '') report.required(at.child('expression'), 'cel-expression');
    else
      checkPolicyExpression(expression, { scope, hasAuthorizer: true, result: 'bool' }, at.child('expression'), report);
    if (isBlank(name)) report.required(at.child('name'));
    else {
      checkQualifiedName(name, at.child('name'), report);
      if (names.indexOf(name) < i) report.duplicate(at.child('name'), name);
    }
  }
}
