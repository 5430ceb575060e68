import { asKind } from '../../kubernetes/schema/schema.ts';
import type { PersistentVolumeClaim, Pod } from '../../kubernetes/schema/types.generated.ts';
import type { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { AdmissionChange } from './admission.ts';
import { cloneJson } from './clone-json.ts';

const isDefaultClass = 'storageclass.kubernetes.io/is-default-class';

/**
 * What PriorityClasses and RuntimeClasses do to a Pod, in place, as far as quotas look at it: the class that is the
 * default for all, and the overhead (plugin/pkg/admission/priority, plugin/pkg/admission/runtimeclass).
 */
export function applyPodClasses(pod: Pod, classes: readonly KubeObject[], specPath: FieldPath): AdmissionChange[] {
  const { spec } = pod;
  if (spec === undefined) return [];
  const changes: AdmissionChange[] = [];
  const priority = spec.priorityClassName ? undefined : defaultPriority(classes);
  if (priority !== undefined) {
    spec.priorityClassName = priority.name;
    changes.push({ code: 'class-default', class: priority, path: specPath.child('priorityClassName') });
  }
  const runtime = classes.find(({ kind, name }) => kind === 'RuntimeClass' && name === spec.runtimeClassName);
  const overhead = runtime && asKind(runtime, 'node.k8s.io/v1/RuntimeClass')?.overhead?.podFixed;
  if (runtime !== undefined && overhead !== undefined && spec.overhead === undefined) {
    spec.overhead = cloneJson(overhead);
    changes.push({ code: 'class-default', class: runtime, path: specPath.child('overhead') });
  }
  return changes;
}

/** The default StorageClass for a claim that names none, not even '' (plugin/pkg/admission/storage/storageclass/setdefault). */
export function storageClassFor(
  { metadata, spec }: PersistentVolumeClaim,
  classes: readonly KubeObject[],
): KubeObject | undefined {
  const named = metadata?.annotations?.['volume.beta.kubernetes.io/storage-class'] ?? spec?.storageClassName;
  if (named !== undefined || spec === undefined) return undefined;
  const [first] = classes
    .filter((object) => {
      const annotations = asKind(object, 'storage.k8s.io/v1/StorageClass')?.metadata?.annotations;
      const beta = annotations?.['storageclass.beta.kubernetes.io/is-default-class'];
      return annotations?.[isDefaultClass] === 'true' || beta === 'true';
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return first;
}

/** Of several defaults the one of the lowest value (getDefaultPriorityClass). */
function defaultPriority(classes: readonly KubeObject[]): KubeObject | undefined {
  const priorityOf = (object: KubeObject) => asKind(object, 'scheduling.k8s.io/v1/PriorityClass')?.value ?? 0;
  return classes
    .filter((object) => asKind(object, 'scheduling.k8s.io/v1/PriorityClass')?.globalDefault === true)
    .sort((a, b) => priorityOf(a) - priorityOf(b))[0];
}
