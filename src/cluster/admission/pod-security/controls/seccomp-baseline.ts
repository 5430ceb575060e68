import type { CheckedPod } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

/** No profile but that of the runtime or of the node (policy/check_seccompProfile_baseline.go). */
export const seccompBaseline: Control = {
  id: 'seccompProfile_baseline',
  level: 'baseline',
  reason: 'seccompProfile',
  versions: [
    { since: 0, check: badSeccompAnnotations },
    { since: 19, check: badSeccompProfiles },
  ],
};

export function badSeccompProfiles(pod: CheckedPod): Fault[] {
  return pod.contexts.flatMap(({ container, context, path }) => {
    if (context.seccompProfile === undefined || isAllowedSeccompProfile(context.seccompProfile.type)) return [];
    const { type: value = '' } = context.seccompProfile;
    return [{ path: path.child('seccompProfile', 'type'), container, value }];
  });
}

export function isAllowedSeccompProfile(type: string | undefined): boolean {
  return type === 'Localhost' || type === 'RuntimeDefault';
}

/** Before 1.19 profiles were annotations. */
function badSeccompAnnotations(pod: CheckedPod): Fault[] {
  const names = pod.containers.map(({ container }) => container.name);
  const keys: [key: string, container: string][] = [
    ['seccomp.security.alpha.kubernetes.io/pod', ''],
    ...names.map((name): [string, string] => [`container.seccomp.security.alpha.kubernetes.io/${name}`, name]),
  ];
  return keys.flatMap(([key, container]) => {
    const value = pod.annotations.get(key);
    if (value === undefined || ['runtime/default', 'docker/default'].includes(value)) return [];
    return value.startsWith('localhost/') ? [] : [{ path: pod.annotationsPath.key(key), container, value }];
  });
}
