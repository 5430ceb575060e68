import equal from 'fast-deep-equal';
import type { FieldPath } from '../model/field-path.ts';
import { isJsonObject, type Json, type JsonObject } from '../model/json.ts';
import type { Asked, Mismatch } from './asked.ts';
import { type Canonical, selectorRequirements } from './canonical.ts';

/** Compares label selectors by their requirements; a difference is told at the label that it is about. */
export function selectorMismatches(
  expected: JsonObject,
  actual: JsonObject,
  path: FieldPath,
  { exactly }: Asked,
): Mismatch[] {
  const asked = selectorRequirements(expected);
  const there = selectorRequirements(actual);
  const missing = asked.find((requirement) => !there.some((other) => equal(other, requirement)));
  if (missing !== undefined) {
    const label = labelPath(actual, missing, path);
    const [wanted, found] = [label && labelAt(expected, missing), label && labelAt(actual, missing)];
    if (label === undefined || wanted === undefined) return [{ kind: 'differs', path, expected, actual }];
    return [{ kind: 'differs', path: label, expected: wanted, actual: found }];
  }
  if (!exactly(path)) return [];
  const extra = there.filter((requirement) => !asked.some((other) => equal(other, requirement)));
  return extra.map((requirement) => {
    const label = labelPath(actual, requirement, path);
    return {
      kind: 'unexpected',
      path: label ?? path,
      expected: undefined,
      actual: label ? labelAt(actual, requirement) : actual,
    };
  });
}

/** Where a selector speaks of a requirement's label; undefined where it does not. */
function labelPath({ matchLabels, matchExpressions }: JsonObject, requirement: Canonical, path: FieldPath) {
  const key = keyOf(requirement);
  if (isJsonObject(matchLabels) && Object.hasOwn(matchLabels, key)) return path.child('matchLabels').key(key);
  const expressions = Array.isArray(matchExpressions) ? matchExpressions : [];
  const index = expressions.findIndex((expression) => isJsonObject(expression) && expression.key === key);
  return index === -1 ? undefined : path.child('matchExpressions').index(index);
}

/** What a selector says of a requirement's label: a value, or a whole expression. */
function labelAt({ matchLabels, matchExpressions }: JsonObject, requirement: Canonical): Json | undefined {
  const key = keyOf(requirement);
  if (isJsonObject(matchLabels) && Object.hasOwn(matchLabels, key)) return matchLabels[key];
  const expressions = Array.isArray(matchExpressions) ? matchExpressions : [];
  return expressions.find((expression) => isJsonObject(expression) && expression.key === key);
}

function keyOf(requirement: Canonical): string {
  return Array.isArray(requirement) ? String(requirement[0]) : '';
}
