import { FieldPath } from '../../model/field-path.ts';
import type { AppArmorProfile, Container, Pod } from '../schema/types.generated.ts';
import { containersWithPath } from './operating-system.ts';

const prefix = 'container.apparmor.security.beta.kubernetes.io/';

/** Profiles that were made of annotations, for warnings to tell them from those that were written. */
const made = new WeakSet<AppArmorProfile>();

export function isFromAnnotation(profile: AppArmorProfile): boolean {
  return made.has(profile);
}

/** The key of the annotation by which a container's profile was set before 1.30. */
export function appArmorAnnotation({ name = '' }: Container): string {
  return prefix + name;
}

/** Whether an annotation says what a profile says. */
export function agreesWithAnnotation(annotation: string, profile: AppArmorProfile | undefined): boolean {
  const said = profileOf(annotation);
  return said !== undefined && profile?.type === said.type && profile.localhostProfile === said.localhostProfile;
}

/**
 * Makes fields of the annotations by which AppArmor profiles were set before 1.30, where a container has none of its own
 * and the Pod's is another (registry/core/pod applyAppArmorVersionSkew).
 */
export function applyAppArmorAnnotations({ metadata, spec }: Pod): void {
  const { annotations } = metadata ?? {};
  if (annotations === undefined || spec === undefined || spec.os?.name === 'windows') return;
  if (!Object.keys(annotations).some((key) => key.startsWith(prefix))) return;
  const ofPod = spec.securityContext?.appArmorProfile;
  for (const [container] of containersWithPath(spec, FieldPath.root)) {
    const key = appArmorAnnotation(container);
    const profile = profileOf(Object.hasOwn(annotations, key) ? annotations[key] : undefined);
    if (profile === undefined || container.securityContext?.appArmorProfile !== undefined) continue;
    if (ofPod?.type === profile.type && ofPod.localhostProfile === profile.localhostProfile) continue;
    container.securityContext = { ...container.securityContext, appArmorProfile: profile };
    made.add(profile);
  }
}

function profileOf(annotation: string | undefined): AppArmorProfile | undefined {
  if (annotation === 'unconfined') return { type: 'Unconfined' };
  if (annotation === 'runtime/default') return { type: 'RuntimeDefault' };
  const localhostProfile = annotation?.startsWith('localhost/') ? annotation.slice('localhost/'.length) : '';
  if (localhostProfile === '' || localhostProfile.trim() !== localhostProfile) return undefined;
  return { type: 'Localhost', localhostProfile };
}
