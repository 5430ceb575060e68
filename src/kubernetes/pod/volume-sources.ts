import type { FieldPath } from '../../model/field-path.ts';
import { checkFileMode, checkOneOf, checkRequired, checkRequiredOneOf, isBlank } from '../field-checks.ts';
import { hasNoBacksteps, isDescendingPath } from '../names.ts';
import { parseQuantity } from '../quantity.ts';
import type { Report } from '../report.ts';
import type {
  DownwardAPIVolumeFile,
  DownwardAPIVolumeSource,
  HostPathVolumeSource,
  KeyToPath,
  NFSVolumeSource,
  Volume,
} from '../schema/types.generated.ts';
import { fieldsForFiles, validateFieldRef, validateResourceFieldRef } from './field-refs.ts';

/** The fields of a volume that say what it is, in the order in which the server looks at them. */
export const volumeSourceNames = [
  'emptyDir',
  'hostPath',
  'gitRepo',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'secret',
  'nfs',
  'iscsi',
  'glusterfs',
  'flocker',
  'persistentVolumeClaim',
  'rbd',
  'cinder',
  'cephfs',
  'quobyte',
  'downwardAPI',
  'fc',
  'flexVolume',
  'configMap',
  'azureFile',
  'vsphereVolume',
  'photonPersistentDisk',
  'portworxVolume',
  'azureDisk',
  'storageos',
  'projected',
  'scaleIO',
  'csi',
  'ephemeral',
  'image',
] as const satisfies readonly (keyof Volume)[];

const hostPathTypes = [
  '',
  'BlockDevice',
  'CharDevice',
  'Directory',
  'DirectoryOrCreate',
  'File',
  'FileOrCreate',
  'Socket',
];
export const pullPolicies = ['Always', 'IfNotPresent', 'Never'];

/** The sources that learners use; each reports below `path`, the path of the volume. */
export function validateCommonSource(
  name: (typeof volumeSourceNames)[number],
  volume: Volume,
  isPod: boolean,
  path: FieldPath,
  report: Report,
): void {
  const at = path.child(name);
  const { emptyDir, hostPath, secret, nfs, persistentVolumeClaim, downwardAPI, configMap, image } = volume;
  if (name === 'emptyDir' && (parseQuantity(emptyDir?.sizeLimit ?? '0')?.unscaled ?? 0n) < 0n)
    report.forbidden(at.child('sizeLimit'), 'quantity-not-negative');
  if (name === 'hostPath' && hostPath !== undefined) validateHostPath(hostPath, at, report);
  if (name === 'nfs' && nfs !== undefined) validateNfs(nfs, at, report);
  if (name === 'persistentVolumeClaim') checkRequired(persistentVolumeClaim?.claimName, at.child('claimName'), report);
  if (name === 'downwardAPI' && downwardAPI !== undefined) validateDownwardApi(downwardAPI, at, report);
  if (name === 'secret' && secret !== undefined) {
    checkRequired(secret.secretName, at.child('secretName'), report);
    validateFiles(secret, at, report);
  }
  if (name === 'configMap' && configMap !== undefined) {
    checkRequired(configMap.name, at.child('name'), report);
    validateFiles(configMap, at, report);
  }
  if (name === 'image') {
    if (isPod) checkRequired(image?.reference, at.child('reference'), report);
    checkRequiredOneOf(image?.pullPolicy, pullPolicies, at.child('pullPolicy'), report);
  }
}

function validateHostPath(hostPath: HostPathVolumeSource, path: FieldPath, report: Report): void {
  if (isBlank(hostPath.path)) {
    report.required(path.child('path'));
    return;
  }
  if (!hasNoBacksteps(hostPath.path)) report.invalid(path.child('path'), hostPath.path, 'no-backsteps');
  if (hostPath.type !== undefined) checkOneOf(hostPath.type, hostPathTypes, path.child('type'), report);
}

function validateNfs(nfs: NFSVolumeSource, path: FieldPath, report: Report): void {
  checkRequired(nfs.server, path.child('server'), report);
  checkRequired(nfs.path, path.child('path'), report);
  if (!(nfs.path ?? '').startsWith('/')) report.invalid(path.child('path'), nfs.path ?? '', 'absolute-path');
}

function validateFiles(source: { defaultMode?: number; items?: KeyToPath[] }, path: FieldPath, report: Report): void {
  checkFileMode(source.defaultMode, path.child('defaultMode'), report);
  for (const [i, item] of (source.items ?? []).entries()) validateKeyToPath(item, path.child('items', i), report);
}

export function validateKeyToPath(item: KeyToPath, path: FieldPath, report: Report): void {
  checkRequired(item.key, path.child('key'), report);
  validateFilePath(item.path, path.child('path'), report);
  checkFileMode(item.mode, path.child('mode'), report);
}

/** Where a file stands in the volume: relative, without `..` (ValidateLocalNonReservedPath). */
function validateFilePath(file: string | undefined, path: FieldPath, report: Report): void {
  checkRequired(file, path, report);
  checkFilePath(file ?? '', path, report);
}

export function checkFilePath(file: string, path: FieldPath, report: Report): void {
  if (!isDescendingPath(file) || file.startsWith('..')) report.invalid(path, file, 'relative-path');
}

function validateDownwardApi(source: DownwardAPIVolumeSource, path: FieldPath, report: Report): void {
  checkFileMode(source.defaultMode, path.child('defaultMode'), report);
  for (const file of source.items ?? []) validateDownwardApiFile(file, path, report);
}

/** The server names the source here, not the item. */
export function validateDownwardApiFile(file: DownwardAPIVolumeFile, path: FieldPath, report: Report): void {
  validateFilePath(file.path, path.child('path'), report);
  const { fieldRef, resourceFieldRef } = file;
  if (fieldRef !== undefined) {
    validateFieldRef(fieldRef, fieldsForFiles, path.child('fieldRef'), report);
    if (resourceFieldRef !== undefined) report.invalid(path, 'resource', 'field-or-resource');
  } else if (resourceFieldRef !== undefined)
    validateResourceFieldRef(resourceFieldRef, true, path.child('resourceFieldRef'), report);
  else report.required(path, 'field-or-resource');
  checkFileMode(file.mode, path.child('mode'), report);
}
