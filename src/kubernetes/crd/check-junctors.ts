import type { Json } from '../../model/json.ts';
import type { SchemaKeyword } from '../../model/problem.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { Outcome } from './outcome.ts';
import type { Check, Place } from './validate-value.ts';

/**
 * kube-openapi schema_props.go: `anyOf`, `oneOf`, `allOf` and `not`. That they failed is told of at the object as a
 * whole, with the faults of the alternative that came nearest.
 */
export function checkJunctors(value: Json, schema: JSONSchemaProps, place: Place, check: Check): Outcome {
  const outcome = new Outcome();
  const { anyOf = [], oneOf = [], allOf = [], not } = schema;
  const refuse = (keyword: SchemaKeyword, limit: number) =>
    outcome.fault(place.base, { code: 'against-schema', keyword, limit, value: null }, place.path);
  const tryAll = (parts: readonly JSONSchemaProps[]) => parts.map((part) => check(value, part, place));

  if (anyOf.length > 0) {
    const tried = tryUntilRight(value, anyOf, place, check);
    const right = tried.find(isRight);
    if (right === undefined) refuse('anyOf', anyOf.length);
    outcome.merge(right ?? nearest(tried));
  }
  if (oneOf.length > 0) {
    const tried = tryAll(oneOf);
    const [right, ...others] = tried.filter(isRight);
    if (right === undefined || others.length > 0) refuse('oneOf', right === undefined ? 0 : others.length + 1);
    if (right === undefined) outcome.merge(nearest(tried));
    else if (others.length === 0) outcome.merge(right);
  }
  if (allOf.length > 0) {
    const tried = tryAll(allOf);
    for (const one of tried) outcome.merge(one);
    if (!tried.every(isRight)) refuse('allOf', allOf.length);
  }
  if (not !== undefined && isRight(check(value, not, place))) refuse('not', 1);
  outcome.matches += 1;
  return outcome;
}

/** Alternatives after the first right one are not looked at. */
function tryUntilRight(value: Json, parts: readonly JSONSchemaProps[], place: Place, check: Check): readonly Outcome[] {
  const tried: Outcome[] = [];
  for (const part of parts) {
    const one = check(value, part, place);
    tried.push(one);
    if (isRight(one)) break;
  }
  return tried;
}

function isRight({ faults }: Outcome): boolean {
  return faults.length === 0;
}

/** Of those with as many matches, the first. */
function nearest(tried: readonly Outcome[]): Outcome {
  return tried.reduce((best, one) => (one.matches > best.matches ? one : best), tried[0] ?? new Outcome());
}
