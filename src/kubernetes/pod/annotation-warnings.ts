import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { Container, ObjectMeta, PodSpec } from '../schema/types.generated.ts';
import { agreesWithAnnotation, appArmorAnnotation, isFromAnnotation } from './app-armor-annotations.ts';
import { containersWithPath } from './operating-system.ts';
import { seccompAnnotation, seccompContainerPrefix } from './pod-annotations.ts';

/** Annotations that do nothing any more, and the fields that do. */
const gone: readonly (readonly [string, string])[] = [
  ['scheduler.alpha.kubernetes.io/critical-pod', 'priorityClassName'],
  ['security.alpha.kubernetes.io/sysctls', 'sysctls'],
  ['security.alpha.kubernetes.io/unsafe-sysctls', 'sysctls'],
];

/** Warns of annotations that fields have replaced (pkg/api/pod warningsForPodSpecAndMeta, applyAppArmorVersionSkew). */
export function warnOfPodAnnotations(
  metadata: ObjectMeta | undefined,
  spec: PodSpec,
  isTemplate: boolean,
  path: FieldPath,
  report: Report,
): void {
  const { annotations } = metadata ?? {};
  if (annotations === undefined) return;
  const superseded = (name: string, use: string, works: boolean) => {
    if (Object.hasOwn(annotations, name)) report.warn(path.key(name), { code: 'superseded', name, use, works });
  };
  for (const [name, use] of gone) superseded(name, use, false);
  if (spec.securityContext?.seccompProfile === undefined) superseded(seccompAnnotation, 'seccompProfile', false);
  for (const [container] of containersWithPath(spec, path)) {
    if (container.securityContext?.seccompProfile === undefined)
      superseded(seccompContainerPrefix + container.name, 'seccompProfile', false);
    const key = appArmorAnnotation(container);
    const annotation = Object.hasOwn(annotations, key) ? annotations[key] : undefined;
    const counts = annotation !== undefined && (isTemplate || spec.os?.name !== 'windows');
    if (counts && isReadFromAnnotation(annotation, container, spec)) superseded(key, 'appArmorProfile', true);
  }
}

/** False where the container has a field of its own, and where the Pod's field says the same. */
function isReadFromAnnotation(annotation: string, { securityContext }: Container, spec: PodSpec): boolean {
  const own = securityContext?.appArmorProfile;
  if (own !== undefined) return isFromAnnotation(own);
  return !agreesWithAnnotation(annotation, spec.securityContext?.appArmorProfile);
}
