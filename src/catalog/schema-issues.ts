import type { z } from 'zod';
import { closest } from '../kubernetes/closest.ts';
import { FieldPath, type PathSegment } from '../model/field-path.ts';
import { isJsonObject, type Json } from '../model/json.ts';
import type { ExerciseShape, LintProblem } from '../model/lint.ts';

/** What a schema has against a value, and at which place of it. */
export interface SchemaIssue {
  readonly at: readonly PathSegment[];
  readonly problem: Extract<LintProblem, { check: 'unknown-key' | 'missing-key' | 'wrong-value' }>;
}

/** Holds a value against a schema whose messages are the names of shapes. `keys`: what a mistyped key may have meant. */
export function schemaIssues(schema: z.ZodType, value: Json, keys: ReadonlySet<string>): SchemaIssue[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => issuesOf(issue, value, keys));
}

function issuesOf(issue: z.core.$ZodIssue, value: Json, keys: ReadonlySet<string>): SchemaIssue[] {
  const at = issue.path.filter((segment) => typeof segment !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      at: [...at, key],
      problem: { check: 'unknown-key', key, suggestion: closest(key, keys) },
    }));
  const field = FieldPath.of(...at).toString();
  if (valueAt(value, at) === undefined) return [{ at, problem: { check: 'missing-key', key: field } }];
  return [{ at, problem: { check: 'wrong-value', field, expected: issue.message as ExerciseShape } }];
}

function valueAt(value: Json, at: readonly (string | number)[]): Json | undefined {
  let found: Json | undefined = value;
  for (const segment of at) {
    if (Array.isArray(found)) found = found[Number(segment)];
    else if (isJsonObject(found)) found = found[String(segment)];
    else return undefined;
  }
  return found;
}
