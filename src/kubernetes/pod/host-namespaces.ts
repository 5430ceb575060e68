import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { PodSpec } from '../schema/types.generated.ts';
import { containersWithPath } from './operating-system.ts';

/** pkg/apis/core/validation validatePodHostNetworkDeps: on the node's network, a port is the same on both sides. */
export function validateHostPortsOfHost(spec: PodSpec, isPod: boolean, path: FieldPath, report: Report): void {
  if (spec.hostNetwork !== true) return;
  for (const [i, container] of (spec.containers ?? []).entries())
    for (const [j, { hostPort = 0, containerPort = 0 }] of (container.ports ?? []).entries())
      if ((isPod || hostPort !== 0) && hostPort !== containerPort)
        report.invalid(path.child('containers', i, 'ports', j, 'hostPort'), hostPort, 'host-port-is-container-port');
}

/** pkg/apis/core/validation validateHostUsers: a user namespace of its own excludes the host's other namespaces. */
export function validateHostNamespaces(spec: PodSpec, path: FieldPath, report: Report): void {
  if (spec.hostUsers !== false) return;
  if (spec.hostNetwork === true) report.forbidden(path.child('hostNetwork'), 'own-users-exclude-host');
  if (spec.hostPID === true) report.forbidden(path.child('HostPID'), 'own-users-exclude-host');
  if (spec.hostIPC === true) report.forbidden(path.child('HostIPC'), 'own-users-exclude-host');
  for (const [container, at] of containersWithPath(spec, path))
    if ((container.volumeDevices ?? []).length > 0)
      report.forbidden(at.child('volumeDevices'), 'own-users-exclude-host');
}

/** pkg/apis/core/validation validateFileKeyRefVolumes: files with variables stand in an emptyDir. */
export function validateFileKeyVolumes(spec: PodSpec, path: FieldPath, report: Report): void {
  for (const [container, at] of containersWithPath(spec, path))
    for (const [i, { valueFrom }] of (container.env ?? []).entries()) {
      if (valueFrom?.fileKeyRef === undefined) continue;
      const name = valueFrom.fileKeyRef.volumeName ?? '';
      const volume = (spec.volumes ?? []).findLast((candidate) => candidate.name === name);
      const where = at.child('env', i, 'valueFrom', 'fileKeyRef', 'volumeName');
      if (volume === undefined) report.notFound(where, name, 'volume-exists');
      else if (volume.emptyDir === undefined) report.invalid(where, name, 'file-key-in-empty-dir');
    }
}
