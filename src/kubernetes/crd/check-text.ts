import type { FieldPath } from '../../model/field-path.ts';
import type { Problem } from '../../model/problem.ts';
import { matchesRegularExpression } from '../regular-expression/matches-regular-expression.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { Outcome } from './outcome.ts';

/** kube-openapi validator.go stringValidator: the first of length and pattern that a text does not keep. */
export function checkText(text: string, schema: JSONSchemaProps, path: FieldPath): Outcome {
  const outcome = new Outcome();
  const problem = problemOf(text, schema);
  if (problem !== undefined) outcome.fault(path, problem);
  return outcome;
}

function problemOf(text: string, { maxLength, minLength = 0, pattern }: JSONSchemaProps): Problem | undefined {
  // A character may be two UTF-16 units.
  const length = maxLength === undefined && minLength === 0 ? 0 : [...text].length;
  if (maxLength !== undefined && length > maxLength) return { code: 'too-long', max: maxLength, unit: 'characters' };
  if (length < minLength) return { code: 'against-schema', keyword: 'minLength', limit: minLength, value: text };
  if (pattern && matchesRegularExpression(pattern, text) === false)
    return { code: 'against-schema', keyword: 'pattern', limit: pattern, value: text };
  return undefined;
}
