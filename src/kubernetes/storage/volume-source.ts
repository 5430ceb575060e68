import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkDnsSubdomain, checkRequired, isBlank } from '../field-checks.ts';
import { hasNoBacksteps, isDnsSubdomain } from '../names.ts';
import { validateVendorSource } from '../pod/vendor-volume-sources.ts';
import { validateCommonSource } from '../pod/volume-sources.ts';
import type { Report } from '../report.ts';
import type { CSIPersistentVolumeSource, PersistentVolumeSpec, SecretReference } from '../schema/types.generated.ts';

/** What a PersistentVolume can stand for, in the order in which the server looks. */
const sources = [
  'hostPath',
  'gcePersistentDisk',
  'awsElasticBlockStore',
  'glusterfs',
  'flocker',
  'nfs',
  'rbd',
  'quobyte',
  'cephfs',
  'iscsi',
  'cinder',
  'fc',
  'flexVolume',
  'azureFile',
  'vsphereVolume',
  'photonPersistentDisk',
  'portworxVolume',
  'azureDisk',
  'scaleIO',
  'local',
  'storageos',
  'csi',
] as const satisfies readonly (keyof PersistentVolumeSpec)[];
type SourceName = (typeof sources)[number];

/** pkg/apis/core/validation ValidatePersistentVolumeSpec: exactly one source; those after the first are not looked into. */
export function validateVolumeSource(spec: PersistentVolumeSpec, name: string, path: FieldPath, report: Report): void {
  const given = sources.filter((source) => spec[source] !== undefined);
  for (const [i, source] of given.entries()) {
    // The server spells it so, and lets a flexVolume stand beside another source.
    if (i === 0 || source === 'flexVolume') validateSource(source, spec, name, path, report);
    else report.forbidden(path.child(source === 'cephfs' ? 'cephFS' : source), 'one-volume-source');
  }
  if (given.length === 0) report.required(path, 'volume-source');
}

function validateSource(
  source: SourceName,
  spec: PersistentVolumeSpec,
  name: string,
  path: FieldPath,
  report: Report,
): void {
  const { hostPath, nfs, local, csi, ...others } = spec;
  if (source === 'hostPath' && hostPath !== undefined)
    validateCommonSource('hostPath', { name, hostPath }, false, path, report);
  else if (source === 'nfs' && nfs !== undefined) validateCommonSource('nfs', { name, nfs }, false, path, report);
  else if (source === 'local' && local !== undefined) {
    const at = path.child('local', 'path');
    if (isBlank(local.path)) report.required(at);
    else if (!hasNoBacksteps(local.path)) report.invalid(at, local.path, 'no-backsteps');
    if (spec.nodeAffinity === undefined) report.required(path.child('nodeAffinity'), 'local-needs-node-affinity');
  } else if (source === 'csi' && csi !== undefined) validateCsi(csi, path.child('csi'), report);
  else if (source !== 'local' && source !== 'csi') {
    validateVendorSource(source, { name, ...others }, path, report);
    validateNamespaces(source, others, path.child(source), report);
  }
}

/** A PersistentVolume is in no namespace, so that what it refers to needs one. */
function validateNamespaces(source: SourceName, spec: PersistentVolumeSpec, path: FieldPath, report: Report): void {
  const { azureFile, cinder, glusterfs, storageos } = spec;
  const endpointsNamespace = glusterfs?.endpointsNamespace;
  if (source === 'glusterfs' && endpointsNamespace !== undefined)
    checkDnsLabel(endpointsNamespace, path.child('endpointsNamespace'), report);
  if (source === 'azureFile' && azureFile?.secretNamespace === '') report.required(path.child('secretNamespace'));
  const secret = source === 'cinder' ? cinder?.secretRef : source === 'storageos' ? storageos?.secretRef : undefined;
  if (secret !== undefined) checkRequired(secret.namespace, path.child('secretRef', 'namespace'), report);
}

function validateCsi(csi: CSIPersistentVolumeSource, path: FieldPath, report: Report): void {
  const driver = csi.driver ?? '';
  if (driver === '') report.required(path.child('driver'));
  else {
    if (driver.length > 63) report.tooLong(path.child('driver'), 63, 'characters');
    if (!isDnsSubdomain(driver.toLowerCase())) report.invalid(path.child('driver'), driver, 'dns-subdomain');
  }
  checkRequired(csi.volumeHandle, path.child('volumeHandle'), report);
  for (const field of [
    'controllerPublishSecretRef',
    'controllerExpandSecretRef',
    'nodePublishSecretRef',
    'nodeExpandSecretRef',
  ] as const)
    if (csi[field] !== undefined) validateSecretReference(csi[field], path.child(field), report);
}

function validateSecretReference(secret: SecretReference, path: FieldPath, report: Report): void {
  if (isBlank(secret.name)) report.required(path.child('name'));
  else checkDnsSubdomain(secret.name, path.child('name'), report);
  if (isBlank(secret.namespace)) report.required(path.child('namespace'));
  else checkDnsLabel(secret.namespace, path.child('namespace'), report);
}
