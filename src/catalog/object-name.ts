import { closest } from '../kubernetes/closest.ts';
import { kindSchemas, preferredKindSchema } from '../kubernetes/schema/schema.ts';
import type { ObjectName } from '../model/exercise.ts';
import type { LintProblem } from '../model/lint.ts';

/**
 * Reads `Kind/name` or `Kind/namespace/name`. An object of a namespaced kind without a namespace lives in the
 * exercise's; one of a cluster-scoped kind in none.
 */
export function parseObjectName(text: string, namespace: string): ObjectName | LintProblem {
  const parts = text.split('/');
  const [kind = '', second = '', third] = parts;
  if (parts.length < 2 || parts.length > 3 || parts.includes(''))
    return { check: 'wrong-value', field: text, expected: 'object-name' };
  const schema = preferredKindSchema(kind);
  if (schema === undefined)
    return {
      check: 'unknown-kind',
      kind,
      suggestion: closest(
        kind,
        kindSchemas.map((row) => row.kind),
      ),
    };
  if (third === undefined) return { kind, name: second, namespace: schema.namespaced ? namespace : '' };
  return schema.namespaced ? { kind, name: third, namespace: second } : { check: 'no-namespace', kind };
}

/** An object's name as an exercise writes it: without the namespace where it is the exercise's own. */
export function objectNameText(object: ObjectName, namespace: string): string {
  const own = object.namespace === '' || object.namespace === namespace;
  return own ? `${object.kind}/${object.name}` : `${object.kind}/${object.namespace}/${object.name}`;
}
