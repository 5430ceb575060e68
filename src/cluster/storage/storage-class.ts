import { asKind } from '../../kubernetes/schema/schema.ts';
import type { StorageClass, TopologySelectorTerm } from '../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../model/object.ts';

/** What a StorageClass says about claims of its name. */
export interface StorageClassFacts {
  readonly name: string;
  /** '' where nothing ever makes a volume (`kubernetes.io/no-provisioner`). */
  readonly provisioner: string;
  /** Whether claims wait until a Pod that uses them has a Node (`volumeBindingMode: WaitForFirstConsumer`). */
  readonly waitsForConsumer: boolean;
  readonly isDefault: boolean;
  /** Where volumes can be made; everywhere if empty. */
  readonly allowedTopologies: readonly TopologySelectorTerm[];
  readonly object: KubeObject;
}

const defaultMarks = [
  'storageclass.kubernetes.io/is-default-class',
  'storageclass.beta.kubernetes.io/is-default-class',
];
const noProvisioner = 'kubernetes.io/no-provisioner';

/** The StorageClasses among the objects, by name. */
export function readStorageClasses(objects: readonly KubeObject[]): ReadonlyMap<string, StorageClassFacts> {
  const found = new Map<string, StorageClassFacts>();
  for (const object of objects) {
    const storageClass = asKind(object, 'storage.k8s.io/v1/StorageClass');
    if (storageClass !== undefined) found.set(object.name, factsOf(object, storageClass));
  }
  return found;
}

function factsOf(object: KubeObject, storageClass: StorageClass): StorageClassFacts {
  const { metadata, provisioner = '', volumeBindingMode, allowedTopologies = [] } = storageClass;
  return {
    name: object.name,
    provisioner: provisioner === noProvisioner ? '' : provisioner,
    waitsForConsumer: volumeBindingMode === 'WaitForFirstConsumer',
    isDefault: defaultMarks.some((mark) => metadata?.annotations?.[mark] === 'true'),
    allowedTopologies,
    object,
  };
}

/**
 * The class that claims without one are given: of several marked ones the newest, and the first by name among those made
 * at once, which all classes of an answer are (pkg/volume/util/storageclass.go GetDefaultClass).
 */
export function defaultClass(classes: ReadonlyMap<string, StorageClassFacts>): StorageClassFacts | undefined {
  const marked = [...classes.values()].filter(({ isDefault }) => isDefault);
  return marked.sort((a, b) => (a.name < b.name ? -1 : 1))[0];
}
