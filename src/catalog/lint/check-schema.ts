import { nodeToJson } from '../../kubernetes/node-to-json.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { LintFinding, LintProblem } from '../../model/lint.ts';
import { exerciseFrame, requirementSchemas } from '../exercise-schema.ts';
import { requirementKinds } from '../read-requirement.ts';
import { type SchemaIssue, schemaIssues } from '../schema-issues.ts';
import { inExercise, type Subject } from './subject.ts';

/**
 * Holds an exercise.yaml against the schema. Each requirement is held against the schema of its own kind alone:
 * against the union of all, one typing mistake would be reported as often as there are kinds.
 */
export function checkSchema(subject: Pick<Subject, 'place' | 'text' | 'root'>): LintFinding[] {
  const value = nodeToJson(subject.root);
  const findings = schemaIssues(exerciseFrame, value, knownKeys).map(({ at, problem }) =>
    inExercise(subject, at, problem),
  );
  const requirements = isJsonObject(value) && Array.isArray(value.requirements) ? value.requirements : [];
  for (const [index, requirement] of requirements.entries())
    for (const { at, problem } of requirementIssues(requirement))
      findings.push(inExercise(subject, ['requirements', index, ...at], problem));
  return findings;
}

function requirementIssues(requirement: Json): { readonly at: SchemaIssue['at']; readonly problem: LintProblem }[] {
  if (!isJsonObject(requirement)) return [{ at: [], problem: { check: 'wrong-value', field: '', expected: 'map' } }];
  const [kind, ...more] = requirementKinds.filter((name) => Object.hasOwn(requirement, name));
  if (kind !== undefined && more.length === 0) return schemaIssues(requirementSchemas[kind], requirement, knownKeys);
  const found = kind === undefined ? [] : [kind, ...more];
  return [{ at: [], problem: { check: 'requirement-kind', found, kinds: requirementKinds } }];
}

const knownKeys = new Set(
  [exerciseFrame, ...Object.values(requirementSchemas)].flatMap((schema) => Object.keys(schema.shape)),
);
