import { type CheckedPod, isForWindows } from '../checked-pod.ts';
import type { Control, ControlId, Fault } from '../control.ts';

const overrides: ControlId[] = ['capabilities_baseline'];

/** Every container drops ALL and adds NET_BIND_SERVICE at most (policy/check_capabilities_restricted.go). */
export const capabilitiesRestricted: Control = {
  id: 'capabilities_restricted',
  level: 'restricted',
  reason: 'unrestricted capabilities',
  versions: [
    { since: 22, check, overrides },
    { since: 25, check: (pod) => (isForWindows(pod) ? [] : check(pod)), overrides },
  ],
};

function check(pod: CheckedPod): Fault[] {
  const containers = pod.containers.map(({ container, path }) => ({
    name: container.name,
    path: path.child('securityContext', 'capabilities'),
    ...container.securityContext?.capabilities,
  }));
  return [
    ...containers
      .filter(({ drop = [] }) => !drop.includes('ALL'))
      .map(({ name, path }) => ({ path: path.child('drop'), container: name })),
    ...containers.flatMap(({ name, path, add = [] }) =>
      add.flatMap((value, index) =>
        value === 'NET_BIND_SERVICE' ? [] : [{ path: path.child('add', index), container: name, value }],
      ),
    ),
  ];
}
