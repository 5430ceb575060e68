import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkDnsSubdomain, checkOneOf, checkRange, checkRequired, isBlank } from '../field-checks.ts';
import { isDescendingPath, isDnsSubdomain } from '../names.ts';
import type { Report } from '../report.ts';
import type {
  AzureDiskVolumeSource,
  CSIVolumeSource,
  FCVolumeSource,
  ISCSIVolumeSource,
  LocalObjectReference,
  QuobyteVolumeSource,
  StorageOSVolumeSource,
  Volume,
} from '../schema/types.generated.ts';

/** Fields that a source cannot do without and that are checked no further. */
const requiredFields = {
  gitRepo: ['repository'],
  gcePersistentDisk: ['pdName'],
  awsElasticBlockStore: ['volumeID'],
  glusterfs: ['endpoints', 'path'],
  rbd: ['monitors', 'image'],
  cinder: ['volumeID'],
  cephfs: ['monitors'],
  flexVolume: ['driver'],
  azureFile: ['secretName', 'shareName'],
  vsphereVolume: ['volumePath'],
  photonPersistentDisk: ['pdID'],
  portworxVolume: ['volumeID'],
  azureDisk: ['diskName', 'diskURI'],
  scaleIO: ['gateway', 'system', 'volumeName'],
} as const;

/** Sources of storage vendors and of the past, in the order of pkg/apis/core/validation validateVolumeSource. */
export function validateVendorSource(name: keyof Volume, volume: Volume, path: FieldPath, report: Report): void {
  const at = path.child(name === 'gcePersistentDisk' ? 'persistentDisk' : name);
  if (Object.hasOwn(requiredFields, name)) {
    const source: object = Object(volume[name]);
    for (const field of requiredFields[name as keyof typeof requiredFields]) {
      const value = (source as Record<string, unknown>)[field];
      if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
        report.required(at.child(field));
    }
  }
  const { gitRepo, gcePersistentDisk, awsElasticBlockStore, cinder, flexVolume, flocker } = volume;
  if (name === 'gitRepo' && !isDescendingPath(gitRepo?.directory ?? ''))
    report.invalid(at.child('directory'), gitRepo?.directory ?? '', 'relative-path');
  if (name === 'gcePersistentDisk') checkByte(gcePersistentDisk?.partition, at.child('partition'), report);
  if (name === 'awsElasticBlockStore') checkByte(awsElasticBlockStore?.partition, at.child('partition'), report);
  if (name === 'cinder') checkSecretRef(cinder?.secretRef, at, report);
  if (name === 'flexVolume')
    for (const key of Object.keys(flexVolume?.options ?? {}))
      if (/(?:^|\.)(?:kubernetes|k8s)\.io$/i.test(key.split('/', 1)[0] ?? ''))
        report.invalid(at.child('options').key(key), key, 'reserved-namespace');
  if (name === 'flocker') {
    const { datasetName, datasetUUID } = flocker ?? {};
    if (!datasetName && !datasetUUID) report.required(at, 'flocker-dataset');
    if (datasetName && datasetUUID) report.invalid(at, 'resource', 'flocker-dataset');
    if (datasetName?.includes('/')) report.invalid(at.child('datasetName'), datasetName, 'no-slash');
  }
  if (name === 'iscsi' && volume.iscsi !== undefined) validateIscsi(volume.iscsi, volume.name, path, report);
  if (name === 'quobyte' && volume.quobyte !== undefined) validateQuobyte(volume.quobyte, at, report);
  if (name === 'fc' && volume.fc !== undefined) validateFc(volume.fc, at, report);
  if (name === 'azureDisk' && volume.azureDisk !== undefined) validateAzureDisk(volume.azureDisk, at, report);
  if (name === 'storageos' && volume.storageos !== undefined) validateStorageOs(volume.storageos, at, report);
  if (name === 'csi' && volume.csi !== undefined) validateCsi(volume.csi, at, report);
}

function checkByte(value: number | undefined, path: FieldPath, report: Report): void {
  checkRange(value, 0, 255, 'zero-to-255', path, report);
}

function checkSecretRef(secretRef: LocalObjectReference | undefined, path: FieldPath, report: Report): void {
  if (secretRef !== undefined) checkRequired(secretRef.name, path.child('secretRef', 'name'), report);
}

function validateIscsi(iscsi: ISCSIVolumeSource, name: string | undefined, volume: FieldPath, report: Report): void {
  const path = volume.child('iscsi');
  checkRequired(iscsi.targetPortal, path.child('targetPortal'), report);
  if (isBlank(iscsi.iqn)) report.required(path.child('iqn'));
  else if (!isIscsiName(iscsi.iqn)) report.invalid(path.child('iqn'), iscsi.iqn, 'iscsi-name');
  checkByte(iscsi.lun, path.child('lun'), report);
  if ((iscsi.chapAuthDiscovery || iscsi.chapAuthSession) && iscsi.secretRef === undefined)
    report.required(path.child('secretRef'));
  const { initiatorName } = iscsi;
  if (initiatorName === undefined) return;
  if (!isIscsiName(initiatorName)) report.invalid(path.child('initiatorname'), initiatorName, 'iscsi-name');
  if ((name ?? '').length + 1 + (iscsi.targetPortal ?? '').length > 64)
    report.invalid(volume.child('name'), name ?? '', 'iscsi-name-length');
}

function isIscsiName(name: string): boolean {
  if (name.startsWith('iqn')) return /iqn\.\d{4}-\d{2}\.[A-Za-z0-9.-]+:[^,;*&$|\s]+$/.test(name.slice(0, 1000));
  return /^eui.[A-Za-z0-9]{16}$/.test(name) || /^naa.[A-Za-z0-9]{32}$/.test(name);
}

function validateQuobyte(quobyte: QuobyteVolumeSource, path: FieldPath, report: Report): void {
  const { registry, tenant = '', volume } = quobyte;
  if (isBlank(registry)) report.required(path.child('registry'), 'host-port-pairs');
  else if (tenant.length > 64) report.required(path.child('tenant'), 'tenant-length');
  else if (!registry.split(',').every((pair) => /^(?:[^:[\]]*|\[[^[\]]*\]):[^:[\]]*$/.test(pair)))
    report.invalid(path.child('registry'), registry, 'host-port-pairs');
  checkRequired(volume, path.child('volume'), report);
}

function validateFc(fc: FCVolumeSource, path: FieldPath, report: Report): void {
  const targets = fc.targetWWNs ?? [];
  const wwids = fc.wwids ?? [];
  if (targets.length === 0 && wwids.length === 0) report.required(path.child('targetWWNs'), 'wwns-or-wwids');
  if (targets.length > 0 && wwids.length > 0) report.invalid(path.child('targetWWNs'), targets, 'wwns-or-wwids');
  if (targets.length === 0) return;
  if (fc.lun === undefined) report.required(path.child('lun'));
  else checkByte(fc.lun, path.child('lun'), report);
}

function validateAzureDisk(disk: AzureDiskVolumeSource, path: FieldPath, report: Report): void {
  const { cachingMode, kind, diskURI = '' } = disk;
  if (cachingMode !== undefined)
    checkOneOf(cachingMode, ['None', 'ReadOnly', 'ReadWrite'], path.child('cachingMode'), report);
  if (kind === undefined) return;
  checkOneOf(kind, ['Dedicated', 'Managed', 'Shared'], path.child('kind'), report);
  const start = kind === 'Managed' ? '/subscriptions/' : 'https://';
  if (!diskURI.startsWith(start)) report.notSupported(path.child('diskURI'), diskURI, [`${start}…`]);
}

function validateStorageOs(storageos: StorageOSVolumeSource, path: FieldPath, report: Report): void {
  if (isBlank(storageos.volumeName)) report.required(path.child('volumeName'));
  else checkDnsLabel(storageos.volumeName, path.child('volumeName'), report);
  if (storageos.volumeNamespace) checkDnsLabel(storageos.volumeNamespace, path.child('volumeNamespace'), report);
  checkSecretRef(storageos.secretRef, path, report);
}

function validateCsi(csi: CSIVolumeSource, path: FieldPath, report: Report): void {
  const driver = csi.driver ?? '';
  if (driver === '') report.required(path.child('driver'));
  else if (driver.length > 63) report.tooLong(path.child('driver'), 63, 'characters');
  else if (!isDnsSubdomain(driver.toLowerCase())) report.invalid(path.child('driver'), driver, 'dns-subdomain');
  const secret = csi.nodePublishSecretRef;
  if (secret === undefined) return;
  if (isBlank(secret.name)) report.required(path.child('nodePublishSecretRef', 'name'));
  else checkDnsSubdomain(secret.name, path.child('name'), report);
}
