import { admit } from '../kubernetes/admit.ts';
import type { Exercise } from '../model/exercise.ts';
import type { KubeObject } from '../model/object.ts';
import { parseSource } from '../yaml/parse-source.ts';

/** The objects that an exercise's cluster has before the answer. */
export function givenObjects({ given, namespace }: Exercise): KubeObject[] {
  if (given === undefined) return [];
  return admit(parseSource(given).documents, { namespace }).flatMap(({ object }) => (object ? [object] : []));
}
