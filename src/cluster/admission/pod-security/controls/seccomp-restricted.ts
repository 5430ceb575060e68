import { type CheckedPod, containerContexts, isForWindows } from '../checked-pod.ts';
import type { Control, ControlId, Fault } from '../control.ts';
import { badSeccompProfiles, isAllowedSeccompProfile } from './seccomp-baseline.ts';

const overrides: ControlId[] = ['seccompProfile_baseline'];

/** The Pod, or every container, must choose a profile (policy/check_seccompProfile_restricted.go). */
export const seccompRestricted: Control = {
  id: 'seccompProfile_restricted',
  level: 'restricted',
  reason: 'seccompProfile',
  versions: [
    { since: 19, check, overrides },
    { since: 25, check: (pod) => (isForWindows(pod) ? [] : check(pod)), overrides },
  ],
};

/** What is missing is told only where nothing is wrong. */
function check(pod: CheckedPod): Fault[] {
  const wrong = badSeccompProfiles(pod);
  if (wrong.length > 0 || isAllowedSeccompProfile(pod.spec.securityContext?.seccompProfile?.type)) return wrong;
  return containerContexts(pod)
    .filter(({ context }) => context.seccompProfile === undefined)
    .map(({ container, path }) => ({ path: path.child('seccompProfile', 'type'), container }));
}
