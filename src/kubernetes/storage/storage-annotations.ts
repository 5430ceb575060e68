import { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { ObjectMeta } from '../schema/types.generated.ts';

const path = FieldPath.of('metadata', 'annotations');

/** Annotations of volumes and claims that fields have replaced. */
const fields = { 'storage-class': 'storageClassName', 'mount-options': 'mountOptions' } as const;

/** pkg/api/persistentvolume, pkg/api/persistentvolumeclaim: annotations of old that still work. */
export function warnOfStorageAnnotations(
  metadata: ObjectMeta | undefined,
  which: readonly (keyof typeof fields)[],
  report: Report,
): void {
  for (const each of which) {
    const name = `volume.beta.kubernetes.io/${each}`;
    if (metadata?.annotations !== undefined && Object.hasOwn(metadata.annotations, name))
      report.warn(path.key(name), { code: 'superseded', name, use: fields[each], works: true });
  }
}
