import { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { CelError } from '../cel/cel-error.ts';
import type { CelNode } from '../cel/cel-node.ts';
import { CelRuntimeError, CelUnsupported, type CelValue } from '../cel/cel-value.ts';
import { type CelBudget, evaluateCel } from '../cel/evaluate-cel.ts';
import { celUses } from '../cel/judge-cel.ts';
import { parseCel } from '../cel/parse-cel.ts';
import { tokenize } from '../cel/tokenize.ts';
import { findField } from '../crd/find-field.ts';
import { additionalOf, isEmbedded, itemsOf, propertyOf } from '../crd/schema-parts.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps, ValidationRule } from '../schema/types.generated.ts';
import { celValueOf } from './cel-value-of.ts';

const mostSteps = 200_000;

/**
 * The schema's CEL rules (apiserver/schema/cel/validation.go): those that can be worked out exactly are held against the
 * object, all others count as kept. Rules about the old object have nothing to say of a new one.
 */
export function validateRules(object: JsonObject, schema: JSONSchemaProps, report: Report): void {
  visit(object, schema, true, FieldPath.root, { steps: mostSteps }, report);
}

function visit(
  value: Json,
  schema: JSONSchemaProps | undefined,
  isResource: boolean,
  path: FieldPath,
  budget: CelBudget,
  report: Report,
): void {
  if (schema === undefined || value === null) return;
  for (const rule of schema['x-kubernetes-validations'] ?? [])
    if (isBroken(rule, value, schema, isResource, budget)) reportBroken(rule, schema, path, report);
  const inside = (part: Json, partSchema: JSONSchemaProps | undefined, at: FieldPath) =>
    visit(part, partSchema, partSchema !== undefined && isEmbedded(partSchema), at, budget, report);
  if (Array.isArray(value)) for (const [i, item] of value.entries()) inside(item, itemsOf(schema), path.index(i));
  else if (isJsonObject(value))
    for (const name of Object.keys(value)) {
      const property = propertyOf(schema, name);
      if (property !== undefined) inside(value[name] ?? null, property, path.child(name));
      else inside(value[name] ?? null, additionalOf(schema), path.key(name));
    }
}

/** Optional fields and entries, which the tree of an expression does not keep apart. */
const optional = /[.[{,]\s*\?/;
const mostLength = 10_000;

/** By its text, since a rule is often held against many items. */
const expressions = new Map<string, CelNode | undefined>();
const mostExpressions = 1000;

function expressionOf(rule: string): CelNode | undefined {
  if (rule.trim() === '' || rule.length > mostLength || optional.test(rule)) return undefined;
  if (expressions.has(rule)) return expressions.get(rule);
  if (expressions.size >= mostExpressions) expressions.clear();
  const expression = celUses(rule, 'oldSelf') ? undefined : parseCel(tokenize(rule));
  expressions.set(rule, expression);
  return expression;
}

/** True where the rule surely does not hold; also where CEL fails, which is as bad. */
function isBroken(
  { rule = '' }: ValidationRule,
  value: Json,
  schema: JSONSchemaProps,
  isResource: boolean,
  budget: CelBudget,
): boolean {
  try {
    const expression = expressionOf(rule);
    if (expression === undefined) return false;
    const self: CelValue = celValueOf(value, schema, isResource);
    return evaluateCel(expression, (name) => (name === 'self' ? self : undefined), budget) === false;
  } catch (error) {
    if (error instanceof CelRuntimeError) return true;
    if (error instanceof CelUnsupported || error instanceof CelError) return false;
    throw error;
  }
}

function reportBroken(rule: ValidationRule, schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  const { fieldPath, message = '', reason = 'FieldValueInvalid' } = rule;
  const names = fieldPath === undefined ? [] : (findField(fieldPath, schema, true)?.names ?? []);
  const problem = { code: 'against-rule', rule: rule.rule ?? '', message, reason } as const;
  report.add(path.child(...names), problem);
}
