import { locate } from '../kubernetes/locate.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { FieldPath } from '../model/field-path.ts';
import type { KubeObject } from '../model/object.ts';
import type { Problem } from '../model/problem.ts';

/** A warning about an object among others. */
export interface ObjectWarning {
  readonly object: KubeObject;
  readonly warning: Diagnostic;
}

/** A warning about a field of an object, at the place where it was written. */
export function warningAt(object: KubeObject, path: FieldPath, problem: Problem): ObjectWarning {
  const { root, source } = object.document;
  return { object, warning: { severity: 'warning', problem, field: path.toString(), source, ...locate(root, path) } };
}
