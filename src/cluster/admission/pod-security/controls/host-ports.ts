import type { Control } from '../control.ts';

/** No container takes a port of the node (policy/check_hostPorts.go). */
export const hostPorts: Control = {
  id: 'hostPorts',
  level: 'baseline',
  reason: 'hostPort',
  versions: [
    {
      since: 0,
      check: (pod) =>
        pod.containers.flatMap(({ container, path }) =>
          (container.ports ?? []).flatMap(({ hostPort = 0 }, index) => {
            if (hostPort === 0) return [];
            return [{ path: path.child('ports', index, 'hostPort'), container: container.name, value: hostPort }];
          }),
        ),
    },
  ],
};
