import { type CheckedPod, isForWindows } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

/** Every container must say that it gains no privileges (policy/check_allowPrivilegeEscalation.go). */
export const allowPrivilegeEscalation: Control = {
  id: 'allowPrivilegeEscalation',
  level: 'restricted',
  reason: 'allowPrivilegeEscalation != false',
  versions: [
    { since: 8, check },
    { since: 25, check: (pod) => (isForWindows(pod) ? [] : check(pod)) },
  ],
};

function check(pod: CheckedPod): Fault[] {
  return pod.containers.flatMap(({ container, path }): Fault[] => {
    const value = container.securityContext?.allowPrivilegeEscalation;
    const at = path.child('securityContext', 'allowPrivilegeEscalation');
    if (value === false) return [];
    return [{ path: at, container: container.name, ...(value === undefined ? {} : { value }) }];
  });
}
