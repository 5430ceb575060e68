import { type CheckedPod, containerContexts, isInUserNamespace } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

/** The Pod, or every container, must refuse to run as root (policy/check_runAsNonRoot.go); see the user namespace in 1.35. */
export const runAsNonRoot: Control = {
  id: 'runAsNonRoot',
  level: 'restricted',
  reason: 'runAsNonRoot != true',
  versions: [
    { since: 0, check },
    { since: 35, check: (pod) => (isInUserNamespace(pod) ? [] : check(pod)) },
  ],
};

/** What is missing is told only where nothing is wrong. */
function check(pod: CheckedPod): Fault[] {
  const wrong = pod.contexts
    .filter(({ context }) => context.runAsNonRoot === false)
    .map(({ container, path }) => ({ path: path.child('runAsNonRoot'), container, value: false }));
  if (wrong.length > 0 || pod.spec.securityContext?.runAsNonRoot === true) return wrong;
  return containerContexts(pod)
    .filter(({ context }) => context.runAsNonRoot === undefined)
    .map(({ container, path }) => ({ path: path.child('runAsNonRoot'), container }));
}
