import type { FieldPath } from '../model/field-path.ts';
import type { SchemaKeyword } from '../model/problem.ts';
import type { FieldProblem } from './report.ts';

/**
 * Leaves out what validation says only because decoding failed: problems at or below a field that could not be decoded,
 * and what is missing, or was derived from nothing, beside one that could not (`nmae` for `name`). The server stops at decoding errors; a
 * learner gets the rest of the truth at once, without its echoes. Also left out are warnings of fields that have an error.
 */
export function dropConsequences(all: readonly FieldProblem[], decoding: readonly FieldProblem[]): FieldProblem[] {
  const found = withoutRepeatedWarnings(all);
  const failed = new Set<string>();
  const damaged = new Set<string>();
  for (const { path, problem, severity } of decoding) {
    if (severity === 'warning') continue;
    if (problem.code === 'wrong-type') failed.add(path.toString());
    if (problem.code === 'wrong-type' || problem.code === 'unknown-field') damaged.add(path.parent?.toString() ?? '');
  }
  if (failed.size === 0 && damaged.size === 0) return found;
  return found.filter(({ path, problem, at = path }) => {
    const field = at.toString();
    if (failed.size > 0 && isAtOrBelow(at, failed)) return false;
    const nothingWritten =
      problem.code === 'required' ||
      ((problem.code === 'invalid' || problem.code === 'not-found') && isZero(problem.value));
    if (problem.code === 'against-schema' && ofWholes.has(problem.keyword)) return !damaged.has(field);
    return !(nothingWritten && damaged.has(at.parent?.toString() ?? ''));
  });
}

/** What a schema asks of a map as a whole, which may be met but for what could not be decoded in it. */
const ofWholes: ReadonlySet<SchemaKeyword> = new Set(['minProperties', 'anyOf', 'oneOf', 'allOf']);

function isAtOrBelow(path: FieldPath, fields: ReadonlySet<string>): boolean {
  for (let above: FieldPath | undefined = path; above !== undefined; above = above.parent)
    if (fields.has(above.toString())) return true;
  return false;
}

function isZero(value: unknown): boolean {
  return value === null || value === '' || value === 0;
}

function withoutRepeatedWarnings(found: readonly FieldProblem[]): FieldProblem[] {
  if (found.every(({ severity }) => severity === 'error')) return [...found];
  const wrong = new Set(found.flatMap(({ path, severity }) => (severity === 'error' ? [path.toString()] : [])));
  return found.filter(({ path, severity }) => severity === 'error' || !wrong.has(path.toString()));
}
