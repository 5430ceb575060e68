import type { CheckedPod } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

const types = ['', 'container_t', 'container_init_t', 'container_kvm_t'];

/** SELinux types of containers only, and neither user nor role (policy/check_seLinuxOptions.go). */
export const seLinuxOptions: Control = {
  id: 'seLinuxOptions',
  level: 'baseline',
  reason: 'seLinuxOptions',
  versions: [
    { since: 0, check: (pod) => check(pod, types) },
    { since: 31, check: (pod) => check(pod, [...types, 'container_engine_t']) },
  ],
};

function check(pod: CheckedPod, allowed: readonly string[]): Fault[] {
  return pod.contexts.flatMap(({ container, context, path }) => {
    const options = context.seLinuxOptions ?? {};
    return (['type', 'user', 'role'] as const).flatMap((field) => {
      const value = options[field] ?? '';
      const right = field === 'type' ? allowed.includes(value) : value === '';
      return right ? [] : [{ path: path.child('seLinuxOptions', field), container, value }];
    });
  });
}
