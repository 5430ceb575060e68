import { type CheckedPod, isInUserNamespace } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

/** Containers keep the masks over /proc (policy/check_procMount_baseline.go), unless users are the Pod's own since 1.35. */
export const procMount: Control = {
  id: 'procMount',
  level: 'baseline',
  reason: 'procMount',
  versions: [
    { since: 0, check },
    { since: 35, check: (pod) => (isInUserNamespace(pod) ? [] : check(pod)) },
  ],
};

/** The same without exception (policy/check_procMount_restricted.go). */
export const procMountRestricted: Control = {
  id: 'procMount_restricted',
  level: 'restricted',
  reason: 'procMount',
  versions: [{ since: 35, check, overrides: ['procMount'] }],
};

function check(pod: CheckedPod): Fault[] {
  return pod.containers.flatMap(({ container, path }) => {
    const value = container.securityContext?.procMount;
    if (value === undefined || value === 'Default') return [];
    return [{ path: path.child('securityContext', 'procMount'), container: container.name, value }];
  });
}
