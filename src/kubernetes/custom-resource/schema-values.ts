import type { FieldPath } from '../../model/field-path.ts';
import type { Json } from '../../model/json.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';

/** What Go's regular expressions do not know. */
const lookAround = /\(\?<?[=!]/;

/** A default that its own schema refuses, and a pattern that is no regular expression. */
export function validateValues(schema: JSONSchemaProps, isRoot: boolean, path: FieldPath, report: Report): void {
  const value = schema.default as Json | undefined;
  const at = path.child('default');
  if (value !== undefined && value !== null) {
    if (!isOfType(value, schema.type ?? '')) report.invalid(at, value, 'default-of-schema');
    else if (isBeyond(value, schema)) report.invalid(at, value, 'default-of-schema');
  }
  for (const [i, { rule = '' }] of (schema['x-kubernetes-validations'] ?? []).entries()) {
    const rulePath = path.child('x-kubernetes-validations', i, 'rule');
    if (rule.trim() === '') report.required(rulePath, 'admission-expression');
    else if (namesUnknownField(rule, schema, isRoot)) report.invalid(rulePath, rule, 'rule-knows-fields');
  }
  const { pattern } = schema;
  if (pattern !== undefined && !isPattern(pattern))
    report.invalid(path.child('pattern'), pattern, 'regular-expression');
}

/** Fields of `self` that the schema does not declare; texts in quotes are passed over. */
function namesUnknownField(rule: string, schema: JSONSchemaProps, isRoot: boolean): boolean {
  const { properties, additionalProperties } = schema;
  if (schema.type !== 'object' || properties === undefined || additionalProperties !== undefined) return false;
  if (schema['x-kubernetes-preserve-unknown-fields'] || schema['x-kubernetes-embedded-resource']) return false;
  const code = rule.replace(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"/g, "''");
  for (const [, name = ''] of code.matchAll(/(?<![\w.])self\.([A-Za-z]\w*)\b(?!\()/g)) {
    const inherent = isRoot && ['apiVersion', 'kind', 'metadata'].includes(name);
    if (!inherent && !name.includes('__') && !Object.hasOwn(properties, name)) return true;
  }
  return false;
}

function isOfType(value: Json, type: string): boolean {
  switch (type) {
    case 'integer':
      return typeof value === 'bigint' || Number.isInteger(value);
    case 'number':
      return typeof value === 'bigint' || typeof value === 'number';
    case 'string':
    case 'boolean':
      return typeof value === type;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return typeof value === 'object' && !Array.isArray(value);
    default:
      return true;
  }
}

function isBeyond(value: Json, { minimum, maximum }: JSONSchemaProps): boolean {
  if (typeof value !== 'number' && typeof value !== 'bigint') return false;
  return (minimum !== undefined && value < minimum) || (maximum !== undefined && value > maximum);
}

/** True also for what only Go can read, such as `(?i)`. */
function isPattern(pattern: string): boolean {
  if (lookAround.test(pattern)) return false;
  if (pattern.includes('(?')) return true;
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
