import type { ObjectRef } from '../../../model/object.ts';

/** What tells an object apart, and nothing else of it. */
export function refJson({ kind, namespace, name }: ObjectRef) {
  return { kind, namespace, name };
}
