import type { KubeObject } from '../model/object.ts';

/** Objects that stand twice once, as they were written last, at the place where they stood first. */
export function lastOfEach(objects: readonly KubeObject[]): KubeObject[] {
  const byName = new Map<string, KubeObject>();
  objects.forEach((object, index) => {
    const { kind, namespace, name } = object;
    // Without a name (generateName) every object is one of its own.
    byName.set(`${kind}/${namespace}/${name === '' ? `#${index}` : `=${name}`}`, object);
  });
  return [...byName.values()];
}
