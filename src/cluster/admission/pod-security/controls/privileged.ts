import type { Control } from '../control.ts';

/** No container is privileged (policy/check_privileged.go). */
export const privileged: Control = {
  id: 'privileged',
  level: 'baseline',
  reason: 'privileged',
  versions: [
    {
      since: 0,
      check: (pod) =>
        pod.containers
          .filter(({ container }) => container.securityContext?.privileged === true)
          .map(({ container, path }) => ({
            path: path.child('securityContext', 'privileged'),
            container: container.name,
            value: true,
          })),
    },
  ],
};
