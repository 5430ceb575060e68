import type { FieldPath } from '../../model/field-path.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { acceptsType, typesOf } from './check-type.ts';
import { formatOf } from './known-format.ts';
import { Outcome } from './outcome.ts';
import { isInt64, isJsonInteger } from './whole-numbers.ts';

type Amount = number | bigint;

/**
 * kube-openapi validator.go numberValidator: whether the type and format can hold a number, then its bounds. What they
 * cannot hold is told of at `base`, the object as a whole.
 */
export function checkNumber(value: Amount, schema: JSONSchemaProps, path: FieldPath, base: FieldPath): Outcome {
  const outcome = new Outcome();
  const { multipleOf, maximum, minimum, exclusiveMaximum, exclusiveMinimum } = schema;
  const refuse = (keyword: 'multipleOf' | 'range' | Bound, limit: number | string) =>
    outcome.fault(keyword === 'range' ? base : path, { code: 'against-schema', keyword, limit, value }, path);
  const usable = (bound: number) => {
    if (isHeld(bound, schema)) return true;
    outcome.fault(base, { code: 'against-schema', keyword: 'bound', limit: bound, value }, path);
    return false;
  };
  // Of a number of another type is told already.
  if (acceptsType(value, schema) && !isHeld(value, schema)) refuse('range', formatOf(schema) || (schema.type ?? ''));
  if (multipleOf !== undefined) {
    const isMultiple = usable(multipleOf) && isInt64(value) ? isMultipleOf : isMultipleOfFraction;
    if (!isMultiple(value, multipleOf)) refuse('multipleOf', multipleOf);
  }
  if (maximum !== undefined) {
    const bound = usable(maximum) ? boundFor(value, maximum) : maximum;
    if (value > bound || (exclusiveMaximum && same(value, bound)))
      refuse(exclusiveMaximum ? 'exclusiveMaximum' : 'maximum', maximum);
  }
  if (minimum !== undefined) {
    const bound = usable(minimum) ? boundFor(value, minimum) : minimum;
    if (value < bound || (exclusiveMinimum && same(value, bound)))
      refuse(exclusiveMinimum ? 'exclusiveMinimum' : 'minimum', minimum);
  }
  outcome.matches += 1;
  return outcome;
}

type Bound = 'maximum' | 'minimum' | 'exclusiveMaximum' | 'exclusiveMinimum';

/** Bounds of whole numbers lose their fractions, as they do in Go. */
function boundFor(value: Amount, bound: number): number {
  return isInt64(value) ? Math.trunc(bound) : bound;
}

function same(value: Amount, bound: number): boolean {
  return !(value < bound) && !(value > bound);
}

function isMultipleOf(value: Amount, multipleOf: number): boolean {
  const factor = BigInt(Math.trunc(multipleOf));
  return factor > 0n && BigInt(value) % factor === 0n;
}

function isMultipleOfFraction(amount: Amount, multipleOf: number): boolean {
  const value = Number(amount);
  return multipleOf > 0 && isJsonInteger(multipleOf < 1 ? (1 / multipleOf) * value : value / multipleOf);
}

/** Whether a number is one of the schema's type and format (values.go IsValueValidAgainstRange). */
function isHeld(value: Amount, schema: JSONSchemaProps): boolean {
  const types = typesOf(schema);
  const [type] = types.length === 1 ? types : [];
  const format = formatOf(schema);
  if (type === 'integer')
    return format === 'int32' ? isInt64(value) && value >= -(2 ** 31) && value < 2 ** 31 : isInt64(value);
  return type !== 'number' || format !== 'float' || Number.isFinite(Math.fround(Number(value)));
}
