import type { FieldPath } from '../../model/field-path.ts';
import { isDescendingPath } from '../names.ts';
import type { Report } from '../report.ts';
import type { ObjectMeta, PodSpec, SeccompProfile } from '../schema/types.generated.ts';
import { containersWithPath } from './operating-system.ts';

const deletionCost = 'controller.kubernetes.io/pod-deletion-cost';
const mirror = 'kubernetes.io/config.mirror';
export const seccompAnnotation = 'seccomp.security.alpha.kubernetes.io/pod';
export const seccompContainerPrefix = 'container.seccomp.security.alpha.kubernetes.io/';
const appArmor = 'container.apparmor.security.beta.kubernetes.io/';

/** Annotations that the server reads (pkg/apis/core/validation ValidatePodSpecificAnnotations). */
export function validatePodAnnotations(
  metadata: ObjectMeta | undefined,
  spec: PodSpec,
  path: FieldPath,
  report: Report,
): void {
  for (const [key, value] of Object.entries(metadata?.annotations ?? {})) {
    if (key === mirror && !spec.nodeName) report.invalid(path.key(key), value, 'mirror-needs-node');
    if (key === deletionCost && !isInt32(value)) report.invalid(path.key(key), value, 'deletion-cost');
    if ((key === seccompAnnotation || key.startsWith(seccompContainerPrefix)) && !isSeccompProfile(value))
      report.invalid(path.child(key), value, 'seccomp-annotation');
    if (!key.startsWith(appArmor)) continue;
    const name = key.slice(appArmor.length);
    if (!containersWithPath(spec, path).some(([container]) => container.name === name))
      report.invalid(path.key(key), name, 'container-exists');
    if (value !== '' && value !== 'runtime/default' && value !== 'unconfined' && !value.startsWith('localhost/'))
      report.invalid(path.key(key), value, 'apparmor-annotation');
  }
}

/** Where an old annotation and a field say the same, they must agree (validateSeccompAnnotationsAndFields, AppArmor). */
export function validateAnnotationsAgree(
  metadata: ObjectMeta | undefined,
  spec: PodSpec,
  path: FieldPath,
  report: Report,
): void {
  const annotations = metadata?.annotations ?? {};
  const written = (key: string) => (Object.hasOwn(annotations, key) ? annotations[key] : undefined);
  const ofPod = spec.securityContext;
  checkAgreement(
    written(seccompAnnotation),
    ofPod?.seccompProfile,
    path.child('securityContext', 'seccompProfile'),
    report,
  );
  for (const [container, at] of containersWithPath(spec, path)) {
    const own = container.securityContext;
    const where = at.child('securityContext');
    checkAgreement(
      written(seccompContainerPrefix + container.name),
      own?.seccompProfile,
      where.child('seccompProfile'),
      report,
    );
    if (spec.os?.name === 'windows') continue;
    const profile = own?.appArmorProfile ?? ofPod?.appArmorProfile;
    checkAgreement(written(appArmor + container.name), profile, where.child('appArmorProfile'), report);
  }
}

function checkAgreement(
  annotation: string | undefined,
  profile: SeccompProfile | undefined,
  path: FieldPath,
  report: Report,
): void {
  if (annotation === undefined || profile === undefined) return;
  const { type, localhostProfile } = profile;
  const agrees =
    (type === 'Unconfined' && annotation === 'unconfined') ||
    (type === 'RuntimeDefault' && /^(?:runtime|docker)\/default$/.test(annotation)) ||
    (type === 'Localhost' && annotation.startsWith('localhost/'));
  if (!agrees) report.forbidden(path.child('type'), 'annotation-and-field-agree');
  else if (type === 'Localhost' && annotation.slice('localhost/'.length) !== localhostProfile)
    report.forbidden(path.child('localhostProfile'), 'annotation-and-field-agree');
}

function isInt32(text: string): boolean {
  if (!/^(?:0|[1-9][0-9]*|-[1-9][0-9]*)$/.test(text)) return false;
  const number = Number(text);
  return number >= -(2 ** 31) && number < 2 ** 31;
}

function isSeccompProfile(text: string): boolean {
  if (text === 'runtime/default' || text === 'docker/default' || text === 'unconfined') return true;
  return text.startsWith('localhost/') && isDescendingPath(text.slice('localhost/'.length));
}
