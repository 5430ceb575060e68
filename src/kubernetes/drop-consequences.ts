import type { FieldProblem } from './report.ts';

/**
 * Leaves out what validation says only because decoding failed: problems at or below a field that could not be decoded,
 * and what is missing, or was derived from nothing, beside one that could not (`nmae` for `name`). The server stops at decoding errors; a
 * learner gets the rest of the truth at once, without its echoes. Also left out are warnings of fields that have an error.
 */
export function dropConsequences(all: readonly FieldProblem[], decoding: readonly FieldProblem[]): FieldProblem[] {
  const found = withoutRepeatedWarnings(all);
  const failed: string[] = [];
  const damaged = new Set<string>();
  for (const { path, problem, severity } of decoding) {
    if (severity === 'warning') continue;
    if (problem.code === 'wrong-type') failed.push(path.toString());
    if (problem.code === 'wrong-type' || problem.code === 'unknown-field') damaged.add(path.parent?.toString() ?? '');
  }
  if (failed.length === 0 && damaged.size === 0) return found;
  return found.filter(({ path, problem }) => {
    const field = path.toString();
    if (failed.some((prefix) => isAtOrBelow(field, prefix))) return false;
    const nothingWritten =
      problem.code === 'required' ||
      ((problem.code === 'invalid' || problem.code === 'not-found') && isZero(problem.value));
    return !(nothingWritten && damaged.has(path.parent?.toString() ?? ''));
  });
}

function isAtOrBelow(field: string, prefix: string): boolean {
  return field === prefix || field.startsWith(`${prefix}.`) || field.startsWith(`${prefix}[`);
}

function isZero(value: unknown): boolean {
  return value === null || value === '' || value === 0;
}

function withoutRepeatedWarnings(found: readonly FieldProblem[]): FieldProblem[] {
  if (found.every(({ severity }) => severity === 'error')) return [...found];
  const wrong = new Set(found.flatMap(({ path, severity }) => (severity === 'error' ? [path.toString()] : [])));
  return found.filter(({ path, severity }) => severity === 'error' || !wrong.has(path.toString()));
}
