import { admit } from '../../../src/kubernetes/admit.ts';
import type { KubeObject, Verdict } from '../../../src/model/object.ts';
import { parseSource } from '../../../src/yaml/parse-source.ts';

/** What the API server says of manifests, each as JSON, which is YAML too. */
export function verdictsOn(manifests: readonly unknown[]): Verdict[] {
  const text = manifests.map((manifest) => JSON.stringify(manifest)).join('\n---\n');
  return admit(parseSource({ name: 'test.yaml', text }).documents);
}

/** The objects that it would store: those that are valid. */
export function storedObjects(...manifests: readonly unknown[]): KubeObject[] {
  return verdictsOn(manifests).flatMap(({ accepted, object }) => (accepted && object ? [object] : []));
}
