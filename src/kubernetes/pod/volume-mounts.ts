import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf, checkRequired } from '../field-checks.ts';
import { hasNoBacksteps, isDescendingPath } from '../names.ts';
import type { Report } from '../report.ts';
import type { Container, VolumeMount } from '../schema/types.generated.ts';
import type { Volumes } from './volumes.ts';

/** pkg/apis/core/validation ValidateVolumeMounts. */
export function validateVolumeMounts(container: Container, volumes: Volumes, path: FieldPath, report: Report): void {
  const devices = container.volumeDevices ?? [];
  const paths = new Set<string>();
  for (const [i, mount] of (container.volumeMounts ?? []).entries()) {
    const at = path.index(i);
    const { name = '', mountPath = '' } = mount;
    checkRequired(name, at.child('name'), report);
    if (!volumes.has(name)) report.notFound(at.child('name'), name, 'volume-exists');
    checkRequired(mountPath, at.child('mountPath'), report);
    if (paths.has(mountPath)) report.invalid(at.child('mountPath'), mountPath, 'mount-path-unique');
    paths.add(mountPath);
    if (devices.some((device) => device.name === name)) report.invalid(at.child('name'), name, 'mount-or-device');
    if (devices.some((device) => device.devicePath === mountPath))
      report.invalid(at.child('mountPath'), mountPath, 'mount-or-device');
    validateSubPaths(mount, at, path, report);
    validatePropagation(mount, container, path.child('mountPropagation'), report);
    validateRecursiveReadOnly(mount, path.child('recursiveReadOnly'), report);
  }
}

/** Of the paths themselves, the server names no index. */
function validateSubPaths({ subPath, subPathExpr }: VolumeMount, mount: FieldPath, list: FieldPath, report: Report) {
  if (subPath && !isDescendingPath(subPath)) report.invalid(list.child('subPath'), subPath, 'relative-path');
  if (!subPathExpr) return;
  if (subPath) report.invalid(mount.child('subPathExpr'), subPathExpr, 'sub-path-or-expression');
  if (!isDescendingPath(subPathExpr)) report.invalid(list.child('subPathExpr'), subPathExpr, 'relative-path');
}

function validatePropagation(mount: VolumeMount, container: Container, path: FieldPath, report: Report): void {
  const { mountPropagation } = mount;
  if (mountPropagation === undefined) return;
  checkOneOf(mountPropagation, ['Bidirectional', 'HostToContainer', 'None'], path, report);
  if (mountPropagation === 'Bidirectional' && container.securityContext?.privileged !== true)
    report.forbidden(path, 'bidirectional-needs-privileged');
}

function validateRecursiveReadOnly(mount: VolumeMount, path: FieldPath, report: Report): void {
  const { recursiveReadOnly, readOnly, mountPropagation } = mount;
  if (recursiveReadOnly === undefined || recursiveReadOnly === 'Disabled') return;
  if (recursiveReadOnly !== 'Enabled' && recursiveReadOnly !== 'IfPossible') {
    checkOneOf(recursiveReadOnly, ['Disabled', 'Enabled', 'IfPossible'], path, report);
    return;
  }
  if (readOnly !== true) report.forbidden(path, 'recursive-needs-read-only');
  if (mountPropagation !== undefined && mountPropagation !== 'None')
    report.forbidden(path, 'recursive-without-propagation');
}

/** pkg/apis/core/validation ValidateVolumeDevices: block devices of claims. */
export function validateVolumeDevices(container: Container, volumes: Volumes, path: FieldPath, report: Report): void {
  const mounts = container.volumeMounts ?? [];
  const names = new Set<string>();
  const paths = new Set<string>();
  for (const [i, { name = '', devicePath = '' }] of (container.volumeDevices ?? []).entries()) {
    const at = path.index(i);
    const volume = volumes.get(name);
    checkRequired(name, at.child('name'), report);
    if (names.has(name)) report.invalid(at.child('name'), name, 'device-unique');
    if (volume === undefined) report.notFound(at.child('name'), name, 'volume-exists');
    else if (volume.persistentVolumeClaim === undefined && volume.ephemeral === undefined)
      report.invalid(at.child('name'), name, 'device-of-a-claim');
    checkRequired(devicePath, at.child('devicePath'), report);
    if (paths.has(devicePath)) report.invalid(at.child('devicePath'), devicePath, 'device-unique');
    if (hasNoBacksteps(devicePath)) paths.add(devicePath);
    else report.invalid(at.child('devicePath'), devicePath, 'no-backsteps');
    if (mounts.some((mount) => mount.name === name)) report.invalid(at.child('name'), name, 'mount-or-device');
    if (mounts.some((mount) => mount.mountPath === devicePath))
      report.invalid(at.child('devicePath'), devicePath, 'mount-or-device');
    if (name !== '') names.add(name);
  }
}
