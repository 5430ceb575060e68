import type { CheckedPod } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

/** A profile must be that of the runtime or of the node (policy/check_appArmorProfile.go); annotations are its old form. */
export const appArmorProfile: Control = {
  id: 'appArmorProfile',
  level: 'baseline',
  reason: (faults) => (distinctProfiles(faults) === 1 ? 'forbidden AppArmor profile' : 'forbidden AppArmor profiles'),
  versions: [{ since: 0, check: (pod) => [...badFields(pod), ...badAnnotations(pod)] }],
};

const annotationPrefix = 'container.apparmor.security.beta.kubernetes.io/';

function badFields(pod: CheckedPod): Fault[] {
  return pod.contexts.flatMap(({ container, context, path }) => {
    if (context.appArmorProfile === undefined) return [];
    const { type: value = '' } = context.appArmorProfile;
    if (value === 'RuntimeDefault' || value === 'Localhost') return [];
    return [{ path: path.child('appArmorProfile', 'type'), container, value }];
  });
}

function badAnnotations({ annotations, annotationsPath }: CheckedPod): Fault[] {
  return [...annotations]
    .filter(([key, value]) => key.startsWith(annotationPrefix) && !isAllowed(value))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => ({
      path: annotationsPath.key(key),
      container: key.slice(annotationPrefix.length),
      value,
    }));
}

function isAllowed(profile: string): boolean {
  return profile === '' || profile === 'runtime/default' || profile.startsWith('localhost/');
}

/** Equal types of profile count once, annotations each. */
function distinctProfiles(faults: readonly Fault[]): number {
  return new Set(faults.map(({ path, value }) => (typeof path.segment === 'object' ? path.toString() : value))).size;
}
