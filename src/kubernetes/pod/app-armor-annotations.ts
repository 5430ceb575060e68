import { FieldPath } from '../../model/field-path.ts';
import type { AppArmorProfile, Pod } from '../schema/types.generated.ts';
import { containersWithPath } from './operating-system.ts';

const prefix = 'container.apparmor.security.beta.kubernetes.io/';

/**
 * Makes fields of the annotations by which AppArmor profiles were set before 1.30, where a container has none of its own
 * and the Pod's is another (registry/core/pod applyAppArmorVersionSkew).
 */
export function applyAppArmorAnnotations({ metadata, spec }: Pod): void {
  const { annotations } = metadata ?? {};
  if (annotations === undefined || spec === undefined || spec.os?.name === 'windows') return;
  const ofPod = spec.securityContext?.appArmorProfile;
  for (const [container] of containersWithPath(spec, FieldPath.root)) {
    const key = prefix + container.name;
    const profile = profileOf(Object.hasOwn(annotations, key) ? annotations[key] : undefined);
    if (profile === undefined || container.securityContext?.appArmorProfile !== undefined) continue;
    if (ofPod?.type === profile.type && ofPod.localhostProfile === profile.localhostProfile) continue;
    container.securityContext ??= {};
    container.securityContext.appArmorProfile = profile;
  }
}

function profileOf(annotation: string | undefined): AppArmorProfile | undefined {
  if (annotation === 'unconfined') return { type: 'Unconfined' };
  if (annotation === 'runtime/default') return { type: 'RuntimeDefault' };
  const localhostProfile = annotation?.startsWith('localhost/') ? annotation.slice('localhost/'.length) : '';
  if (localhostProfile === '' || localhostProfile.trim() !== localhostProfile) return undefined;
  return { type: 'Localhost', localhostProfile };
}
