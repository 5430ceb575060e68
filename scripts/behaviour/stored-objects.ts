import { admit } from '../../src/kubernetes/admit.ts';
import type { KubeObject } from '../../src/model/object.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

/** The objects that the API server would store of manifests: those that are valid. */
export function storedObjects(manifests: readonly unknown[]): KubeObject[] {
  // One source each: a source has a limit, many of them have none.
  const documents = manifests.flatMap(
    (manifest) => parseSource({ name: 'question', text: JSON.stringify(manifest) }).documents,
  );
  return admit(documents).flatMap(({ accepted, object }) => (accepted && object !== undefined ? [object] : []));
}
