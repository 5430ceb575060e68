import { FieldPath } from '../../model/field-path.ts';
import { warnOfNodeSelectorTerm } from '../deprecated-node-labels.ts';
import { checkDnsSubdomain, checkOneOf, isBlank } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { validateAccessModes } from '../persistent-volume-claim-spec.ts';
import { roundResourceList } from '../pod/container-defaults.ts';
import { validateNodeSelector } from '../pod/node-selector.ts';
import { applyVendorDefaults } from '../pod/volume-defaults.ts';
import { parseQuantity } from '../quantity.ts';
import type { Report } from '../report.ts';
import type { PersistentVolumeSpec } from '../schema/types.generated.ts';
import { warnOfStorageAnnotations } from '../storage/storage-annotations.ts';
import { validateVolumeSource } from '../storage/volume-source.ts';

const reclaimPolicies = ['Delete', 'Recycle', 'Retain'];

/** pkg/apis/core/v1/defaults.go SetDefaults_PersistentVolume; pkg/apis/core/validation ValidatePersistentVolume. */
export const persistentVolumeRules = defineKind('v1/PersistentVolume', {
  applyDefaults: (volume) => {
    volume.spec ??= {};
    const { spec } = volume;
    spec.persistentVolumeReclaimPolicy ||= 'Retain';
    spec.volumeMode ??= 'Filesystem';
    if (spec.hostPath !== undefined) spec.hostPath.type ??= '';
    applyVendorDefaults(spec);
    roundResourceList(spec.capacity);
  },
  validate: ({ metadata, spec = {} }, report) => {
    const path = FieldPath.of('spec');
    validateAccessModes(spec.accessModes ?? [], path.child('accessModes'), report);
    validateCapacity(spec.capacity ?? {}, path.child('capacity'), report);
    validateReclaimPolicy(spec, path.child('persistentVolumeReclaimPolicy'), report);
    if (spec.nodeAffinity?.required !== undefined)
      validateNodeSelector(spec.nodeAffinity.required, path.child('nodeAffinity', 'required'), report);
    else if (spec.nodeAffinity !== undefined) report.required(path.child('nodeAffinity', 'required'));
    warnOfVolume(spec, path, report);
    warnOfStorageAnnotations(metadata, ['storage-class', 'mount-options'], report);
    validateVolumeSource(spec, metadata?.name ?? '', path, report);
    if (!isBlank(spec.storageClassName))
      checkDnsSubdomain(spec.storageClassName, path.child('storageClassName'), report);
    checkOneOf(spec.volumeMode, ['Block', 'Filesystem'], path.child('volumeMode'), report);
    if (spec.volumeAttributesClassName === undefined) return;
    const classPath = path.child('volumeAttributesClassName');
    if (spec.volumeAttributesClassName === '') report.required(classPath);
    else checkDnsSubdomain(spec.volumeAttributesClassName, classPath, report);
    if (spec.csi === undefined) report.required(path.child('csi'), 'volume-attributes-need-csi');
  },
});

function validateCapacity(capacity: Readonly<Record<string, string>>, path: FieldPath, report: Report): void {
  const names = Object.keys(capacity);
  if (names.length === 0) report.required(path);
  if (names.length !== 1 || names[0] !== 'storage') report.notSupported(path, names.join(', '), ['storage']);
  for (const name of names) {
    const amount = capacity[name] ?? '';
    if ((parseQuantity(amount)?.unscaled ?? 1n) <= 0n) report.invalid(path.key(name), amount, 'quantity-above-zero');
  }
}

const goneVolumes = ['cephfs', 'photonPersistentDisk', 'scaleIO', 'storageos', 'glusterfs', 'rbd'] as const;

function warnOfVolume(spec: PersistentVolumeSpec, path: FieldPath, report: Report): void {
  for (const [i, term] of (spec.nodeAffinity?.required?.nodeSelectorTerms ?? []).entries())
    warnOfNodeSelectorTerm(term, false, path.child('nodeAffinity', 'required', 'nodeSelectorTerms', i), report);
  for (const name of goneVolumes)
    if (spec[name] !== undefined) report.warn(path.child(name), { code: 'deprecated', rule: 'volume-plug-in-gone' });
}

function validateReclaimPolicy(spec: PersistentVolumeSpec, path: FieldPath, report: Report): void {
  const { hostPath, persistentVolumeReclaimPolicy: policy } = spec;
  checkOneOf(policy, reclaimPolicies, path, report);
  if (policy !== 'Recycle') return;
  report.warn(path, { code: 'deprecated', rule: 'recycle-deprecated' });
  const isRoot = hostPath?.path?.startsWith('/') && /^(?:\/\.{0,2})+$/.test(hostPath.path);
  if (isRoot) report.forbidden(path, 'no-recycling-of-root');
}
