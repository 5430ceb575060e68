import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { Container, PodSecurityContext, PodSpec, SecurityContext } from '../schema/types.generated.ts';

/** Fields that only the one or the other operating system knows, and the Windows of the host. */

const linuxPodFields = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'fsGroup',
  'fsGroupChangePolicy',
  'sysctls',
  'runAsUser',
  'runAsGroup',
  'supplementalGroups',
  'supplementalGroupsPolicy',
  'seLinuxChangePolicy',
] as const satisfies readonly (keyof PodSecurityContext)[];

const linuxContainerFields = [
  'appArmorProfile',
  'seLinuxOptions',
  'seccompProfile',
  'capabilities',
  'readOnlyRootFilesystem',
  'privileged',
  'allowPrivilegeEscalation',
  'procMount',
  'runAsUser',
  'runAsGroup',
] as const satisfies readonly (keyof SecurityContext)[];

/** Every container with its path, in the server's order. */
export function containersWithPath(spec: PodSpec, path: FieldPath): [Container, FieldPath][] {
  const lists = ['initContainers', 'containers', 'ephemeralContainers'] as const;
  return lists.flatMap((list) =>
    (spec[list] ?? []).map((container, i): [Container, FieldPath] => [container, path.child(list, i)]),
  );
}

/** pkg/apis/core/validation validateOS, validateLinux, validateWindows. */
export function validateOperatingSystem(spec: PodSpec, path: FieldPath, report: Report): void {
  const name = spec.os?.name ?? '';
  if (spec.os === undefined) return;
  if (name === '') report.required(path.child('os', 'name'));
  else if (name === 'linux') forbidWindowsOptions(spec, path, report);
  else if (name === 'windows') forbidLinuxFields(spec, path, report);
  else report.notSupported(path.child('os'), name, ['linux', 'windows']);
}

function forbidWindowsOptions(spec: PodSpec, path: FieldPath, report: Report): void {
  if (spec.securityContext?.windowsOptions !== undefined)
    report.forbidden(path.child('securityContext', 'windowsOptions'), 'not-for-linux');
  for (const [container, at] of containersWithPath(spec, path))
    if (container.securityContext?.windowsOptions !== undefined)
      report.forbidden(at.child('securityContext', 'windowsOptions'), 'not-for-linux');
}

function forbidLinuxFields(spec: PodSpec, path: FieldPath, report: Report): void {
  const { securityContext, hostUsers, hostPID, hostIPC, shareProcessNamespace } = spec;
  for (const field of linuxPodFields)
    if (securityContext?.[field] !== undefined)
      report.forbidden(path.child('securityContext', field), 'not-for-windows');
  if (hostUsers !== undefined) report.forbidden(path.child('hostUsers'), 'not-for-windows');
  if (hostPID === true) report.forbidden(path.child('hostPID'), 'not-for-windows');
  if (hostIPC === true) report.forbidden(path.child('hostIPC'), 'not-for-windows');
  if (shareProcessNamespace !== undefined) report.forbidden(path.child('shareProcessNamespace'), 'not-for-windows');
  for (const [container, at] of containersWithPath(spec, path))
    for (const field of linuxContainerFields)
      if (container.securityContext?.[field] !== undefined)
        report.forbidden(at.child('securityContext', field), 'not-for-windows');
}

/** pkg/apis/core/validation validateWindowsHostProcessPod. */
export function validateHostProcess(spec: PodSpec, path: FieldPath, report: Report): void {
  const ofPod = spec.securityContext?.windowsOptions?.hostProcess;
  const containers = containersWithPath(spec, path);
  let count = 0;
  for (const [container, at] of containers) {
    const own = container.securityContext?.windowsOptions?.hostProcess;
    if (ofPod !== undefined && own !== undefined && ofPod !== own)
      report.invalid(at.child('securityContext', 'windowsOptions', 'hostProcess'), own, 'host-process-alike');
    if (own ?? ofPod ?? false) count += 1;
  }
  if (count === 0) return;
  if (count !== containers.length) report.invalid(path, '', 'host-process-alike');
  if (spec.hostNetwork !== true) report.invalid(path.child('hostNetwork'), false, 'host-process-needs-host-network');
}
