import type { z } from 'zod';
import { closest } from '../../kubernetes/closest.ts';
import { nodeToJson } from '../../kubernetes/node-to-json.ts';
import type { PathSegment } from '../../model/field-path.ts';
import { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { ExerciseShape, LintFinding, LintProblem } from '../../model/lint.ts';
import { exerciseFrame, requirementSchemas } from '../exercise-schema.ts';
import { requirementKinds } from '../read-requirement.ts';
import { inExercise, type Subject } from './subject.ts';

/**
 * Holds an exercise.yaml against the schema. Each requirement is held against the schema of its own kind alone:
 * against the union of all, one typing mistake would be reported as often as there are kinds.
 */
export function checkSchema(subject: Pick<Subject, 'place' | 'text' | 'root'>): LintFinding[] {
  const value = nodeToJson(subject.root);
  const findings = issuesOf(exerciseFrame, value).map(({ at, problem }) => inExercise(subject, at, problem));
  const requirements = isJsonObject(value) && Array.isArray(value.requirements) ? value.requirements : [];
  for (const [index, requirement] of requirements.entries())
    for (const { at, problem } of requirementIssues(requirement))
      findings.push(inExercise(subject, ['requirements', index, ...at], problem));
  return findings;
}

interface Issue {
  readonly at: readonly PathSegment[];
  readonly problem: LintProblem;
}

function requirementIssues(requirement: Json): Issue[] {
  if (!isJsonObject(requirement)) return [{ at: [], problem: { check: 'wrong-value', field: '', expected: 'map' } }];
  const [kind, ...more] = requirementKinds.filter((name) => Object.hasOwn(requirement, name));
  if (kind !== undefined && more.length === 0) return issuesOf(requirementSchemas[kind], requirement);
  const found = kind === undefined ? [] : [kind, ...more];
  return [{ at: [], problem: { check: 'requirement-kind', found, kinds: requirementKinds } }];
}

function issuesOf(schema: z.ZodType, value: Json): Issue[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).flatMap((issue) => problemsOf(issue, value));
}

function problemsOf(issue: z.core.$ZodIssue, value: Json): Issue[] {
  const at = issue.path.filter((segment) => typeof segment !== 'symbol');
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      at: [...at, key],
      problem: { check: 'unknown-key', key, suggestion: closest(key, knownKeys) },
    }));
  const field = FieldPath.of(...at).toString();
  if (valueAt(value, at) === undefined) return [{ at, problem: { check: 'missing-key', key: field } }];
  // The schema's messages are the names of shapes.
  return [{ at, problem: { check: 'wrong-value', field, expected: issue.message as ExerciseShape } }];
}

const knownKeys = new Set(
  [exerciseFrame, ...Object.values(requirementSchemas)].flatMap((schema) => Object.keys(schema.shape)),
);

function valueAt(value: Json, at: readonly (string | number)[]): Json | undefined {
  let found: Json | undefined = value;
  for (const segment of at) {
    if (Array.isArray(found)) found = found[Number(segment)];
    else if (isJsonObject(found)) found = found[String(segment)];
    else return undefined;
  }
  return found;
}
