import { applyClaimSpecDefaults } from '../persistent-volume-claim-spec.ts';
import type { Volume } from '../schema/types.generated.ts';
import { applyFieldRefDefaults, defaultPullPolicy } from './container-defaults.ts';
import { volumeSourceNames } from './volume-sources.ts';

const readableByAll = 0o644;

/** pkg/apis/core/v1/defaults.go SetDefaults_Volume and those of its sources. */
export function applyVolumeDefaults(volume: Volume): void {
  if (volumeSourceNames.every((name) => volume[name] === undefined)) volume.emptyDir = {};
  const { hostPath, secret, configMap, downwardAPI, projected, image, ephemeral } = volume;
  if (image !== undefined) image.pullPolicy ||= defaultPullPolicy(image.reference);
  if (hostPath !== undefined) hostPath.type ??= '';
  for (const source of [secret, configMap, downwardAPI, projected])
    if (source !== undefined) source.defaultMode ??= readableByAll;
  for (const item of downwardAPI?.items ?? []) applyFieldRefDefaults(item.fieldRef);
  for (const source of projected?.sources ?? []) {
    for (const item of source.downwardAPI?.items ?? []) applyFieldRefDefaults(item.fieldRef);
    if (source.serviceAccountToken !== undefined) source.serviceAccountToken.expirationSeconds ??= 3600;
    // Dropped on create: their features are off unless switched on (pkg/api/pod dropDisabledFields).
    delete source.clusterTrustBundle;
    delete source.podCertificate;
  }
  if (ephemeral?.volumeClaimTemplate !== undefined) {
    ephemeral.volumeClaimTemplate.spec ??= {};
    applyClaimSpecDefaults(ephemeral.volumeClaimTemplate.spec);
  }
  applyVendorDefaults(volume);
}

/** Of sources that Pods and PersistentVolumes share. */
export function applyVendorDefaults({
  iscsi,
  rbd,
  azureDisk,
  scaleIO,
}: Pick<Volume, 'iscsi' | 'rbd' | 'azureDisk' | 'scaleIO'>): void {
  if (iscsi !== undefined) iscsi.iscsiInterface ||= 'default';
  if (rbd !== undefined) {
    rbd.pool ||= 'rbd';
    rbd.user ||= 'admin';
    rbd.keyring ||= '/etc/ceph/keyring';
  }
  if (azureDisk !== undefined) {
    azureDisk.cachingMode ??= 'ReadWrite';
    azureDisk.fsType ??= 'ext4';
    azureDisk.readOnly ??= false;
    azureDisk.kind ??= 'Shared';
  }
  if (scaleIO !== undefined) {
    scaleIO.storageMode ||= 'ThinProvisioned';
    scaleIO.fsType ||= 'xfs';
  }
}
