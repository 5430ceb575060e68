import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf, checkRange, checkRequiredOneOf, isBlank } from '../field-checks.ts';
import { isDescendingPath, isSysctlName } from '../names.ts';
import type { Report } from '../report.ts';
import type {
  AppArmorProfile,
  PodSecurityContext,
  PodSpec,
  SeccompProfile,
  SecurityContext,
} from '../schema/types.generated.ts';
import { validateWindowsOptions } from './windows-options.ts';

const profileTypes = ['Localhost', 'RuntimeDefault', 'Unconfined'];
const maxId = 2 ** 31 - 1;

/** pkg/apis/core/validation ValidateSecurityContext, of a container. */
export function validateSecurityContext(
  context: SecurityContext | undefined,
  hostUsers: boolean,
  path: FieldPath,
  report: Report,
): void {
  if (context === undefined) return;
  checkId(context.runAsUser, path.child('runAsUser'), report);
  checkId(context.runAsGroup, path.child('runAsGroup'), report);
  const { procMount, allowPrivilegeEscalation, privileged, capabilities } = context;
  if (procMount !== undefined) {
    checkOneOf(procMount, ['Default', 'Unmasked'], path.child('procMount'), report);
    if (hostUsers && procMount === 'Unmasked')
      report.invalid(path.child('procMount'), procMount, 'unmasked-without-host-users');
  }
  validateSeccomp(context.seccompProfile, path.child('seccompProfile'), report);
  if (allowPrivilegeEscalation === false) {
    if (privileged === true)
      report.invalid(path, { allowPrivilegeEscalation, privileged }, 'privileged-means-escalation');
    if ((capabilities?.add ?? []).includes('CAP_SYS_ADMIN'))
      report.invalid(path, { allowPrivilegeEscalation, add: capabilities?.add ?? [] }, 'sys-admin-means-escalation');
  }
  validateWindowsOptions(context.windowsOptions, path.child('windowsOptions'), report);
  validateAppArmor(context.appArmorProfile, path.child('appArmorProfile'), report);
}

/** pkg/apis/core/validation validatePodSpecSecurityContext. */
export function validatePodSecurityContext(spec: PodSpec, path: FieldPath, report: Report): void {
  const context = spec.securityContext ?? {};
  checkId(context.fsGroup, path.child('fsGroup'), report);
  checkId(context.runAsUser, path.child('runAsUser'), report);
  checkId(context.runAsGroup, path.child('runAsGroup'), report);
  for (const [i, group] of (context.supplementalGroups ?? []).entries())
    checkId(group, path.child('supplementalGroups', i), report);
  // The server's own objects hold this field here, and so says its message.
  if (spec.shareProcessNamespace === true && spec.hostPID === true)
    report.invalid(path.child('shareProcessNamespace'), true, 'share-or-host-pid');
  validateSysctls(context, spec, path.child('sysctls'), report);
  validatePolicies(context, path, report);
  validateSeccomp(context.seccompProfile, path.child('seccompProfile'), report);
  validateWindowsOptions(context.windowsOptions, path.child('windowsOptions'), report);
  validateAppArmor(context.appArmorProfile, path.child('appArmorProfile'), report);
}

function validatePolicies(context: PodSecurityContext, path: FieldPath, report: Report): void {
  const policies = {
    fsGroupChangePolicy: ['Always', 'OnRootMismatch'],
    supplementalGroupsPolicy: ['Merge', 'Strict'],
    // `MountOption` needs a feature that is off unless switched on (SELinuxMount).
    seLinuxChangePolicy: ['Recursive'],
  } as const;
  for (const field of ['fsGroupChangePolicy', 'supplementalGroupsPolicy', 'seLinuxChangePolicy'] as const)
    if (context[field] !== undefined) checkOneOf(context[field], policies[field], path.child(field), report);
}

function validateSysctls(context: PodSecurityContext, spec: PodSpec, path: FieldPath, report: Report): void {
  const seen = new Set<string>();
  for (const [i, { name = '' }] of (context.sysctls ?? []).entries()) {
    const at = path.child(i, 'name');
    if (name === '') report.required(at);
    else if (!isSysctlName(name)) report.invalid(at, name, 'sysctl-name');
    else if (seen.has(name)) report.duplicate(at, name);
    seen.add(name);
    const dotted = name.replaceAll('/', '.');
    if (spec.hostNetwork === true && dotted.startsWith('net.')) report.invalid(at, name, 'sysctl-of-the-host');
    else if (spec.hostIPC === true && /^(?:kernel\.shm|kernel\.msg|fs\.mqueue\.|kernel\.sem$)/.test(dotted))
      report.invalid(at, name, 'sysctl-of-the-host');
  }
}

function checkId(id: number | undefined, path: FieldPath, report: Report): void {
  if (id !== undefined) checkRange(id, 0, maxId, 'id-range', path, report);
}

function validateSeccomp(profile: SeccompProfile | undefined, path: FieldPath, report: Report): void {
  if (profile === undefined) return;
  const { type, localhostProfile } = profile;
  checkRequiredOneOf(type, profileTypes, path.child('type'), report);
  const at = path.child('localhostProfile');
  if (type !== 'Localhost') {
    if (localhostProfile !== undefined) report.invalid(at, localhostProfile, 'profile-only-for-localhost');
  } else if (localhostProfile === undefined) report.required(at, 'localhost-needs-profile');
  else if (!isDescendingPath(localhostProfile)) report.invalid(at, localhostProfile, 'relative-path');
}

function validateAppArmor(profile: AppArmorProfile | undefined, path: FieldPath, report: Report): void {
  if (profile === undefined) return;
  const { type, localhostProfile } = profile;
  const at = path.child('localhostProfile');
  checkRequiredOneOf(type, profileTypes, path.child('type'), report);
  if (type === 'Localhost') {
    if (isBlank(localhostProfile)) {
      report.required(at, 'localhost-needs-profile');
      return;
    }
    if (localhostProfile.trim() !== localhostProfile) report.invalid(at, localhostProfile, 'no-outer-blanks');
    if (localhostProfile.length > 4095) report.tooLong(at, 4095, 'bytes');
  } else if (localhostProfile !== undefined && profileTypes.includes(type))
    report.invalid(at, localhostProfile, 'profile-only-for-localhost');
}
