import { type CheckedPod, isInUserNamespace } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

/** Nobody runs as user 0 (policy/check_runAsUser.go), unless users are the Pod's own since 1.35. */
export const runAsUser: Control = {
  id: 'runAsUser',
  level: 'restricted',
  reason: 'runAsUser=0',
  versions: [
    { since: 23, check },
    { since: 35, check: (pod) => (isInUserNamespace(pod) ? [] : check(pod)) },
  ],
};

function check(pod: CheckedPod): Fault[] {
  return pod.contexts
    .filter(({ context }) => context.runAsUser === 0)
    .map(({ container, path }) => ({ path: path.child('runAsUser'), container, value: 0 }));
}
