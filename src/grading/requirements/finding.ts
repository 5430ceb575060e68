import { locate } from '../../kubernetes/locate.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { FieldPath, type PathSegment } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Problem } from '../../model/problem.ts';

/** A finding about a field of an object, at the place where the field is written or would be. */
export function findingAt(object: KubeObject, path: FieldPath | readonly PathSegment[], problem: Problem): Diagnostic {
  const at = path instanceof FieldPath ? path : FieldPath.of(...path);
  const { source, root } = object.document;
  return { severity: 'error', problem, field: at.toString(), source, ...locate(root, at) };
}
