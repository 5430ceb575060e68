import type { FieldPath } from '../../model/field-path.ts';
import { type CelScope, type CelType, dyn, unknown } from '../cel/cel-type.ts';
import { type CelResult, judgeCel } from '../cel/judge-cel.ts';
import type { Report } from '../report.ts';
import { namespaceType, requestType } from './admission-types.ts';
import type { PolicyScope } from './policy-scope.ts';

/** An expression's surroundings: what it may speak of, and what its result must be. */
export interface PolicyExpression {
  readonly scope: PolicyScope;
  readonly hasAuthorizer: boolean;
  readonly result: CelResult;
}

/** A CEL expression of an admission policy (apiserver pkg/admission/plugin/cel/compile.go). */
export function checkPolicyExpression(
  source: string,
  { scope, hasAuthorizer, result }: PolicyExpression,
  path: FieldPath,
  report: Report,
): void {
  const { hasParams, variables } = scope;
  const known = new Map<string, CelType>([
    ['object', dyn],
    ['oldObject', dyn],
    ['request', requestType],
    ['namespaceObject', namespaceType],
  ]);
  if (hasParams) known.set('params', dyn);
  if (hasAuthorizer) known.set('authorizer', { name: 'object' });
  // The type of a variable follows from its own expression, which is not looked up again.
  const variableType = (name: string) => (variables.includes(name) ? unknown : undefined);
  if (variables.length > 0) known.set('variables', { name: 'object', fieldOf: variableType });
  const names: CelScope = (name) => known.get(name);
  const broken = judgeCel(source, names, result);
  if (broken !== undefined) report.invalid(path, source, broken);
}
