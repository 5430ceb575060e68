import type { PersistentVolumeClaimSpec, TypedLocalObjectReference } from '../schema/types.generated.ts';

/**
 * What the registry makes of the two ways to name what a claim is filled from (pkg/api/persistentvolumeclaim
 * DropDisabledFields, EnforceDataSourceBackwardsCompatibility, NormalizeDataSources): a source in another namespace is
 * dropped, its feature being off; alone, the old field is dropped silently unless it names a claim or a snapshot; and
 * each is copied to the other where that is missing.
 */
export function normalizeDataSources(spec: PersistentVolumeClaimSpec): void {
  dropForeignSource(spec);
  if (spec.dataSource !== undefined && spec.dataSourceRef === undefined && !isClaimOrSnapshot(spec.dataSource))
    delete spec.dataSource;
  const { dataSource, dataSourceRef } = spec;
  if (dataSource !== undefined && dataSourceRef === undefined) spec.dataSourceRef = { ...dataSource };
  if (dataSource === undefined && dataSourceRef !== undefined) {
    const { namespace: _, ...local } = dataSourceRef;
    spec.dataSource = local;
  }
}

/** Drops what a claim would be filled from across namespaces, which only the feature of that name offers. */
function dropForeignSource(spec: PersistentVolumeClaimSpec): void {
  if (spec.dataSourceRef?.namespace) delete spec.dataSourceRef;
}

function isClaimOrSnapshot({ apiGroup, kind }: TypedLocalObjectReference): boolean {
  if (!apiGroup) return kind === 'PersistentVolumeClaim';
  return kind === 'VolumeSnapshot' && apiGroup === 'snapshot.storage.k8s.io';
}
