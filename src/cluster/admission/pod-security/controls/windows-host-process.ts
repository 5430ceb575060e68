import type { Control } from '../control.ts';

/** Nothing runs as a process of a Windows node (policy/check_windowsHostProcess.go). */
export const windowsHostProcess: Control = {
  id: 'windowsHostProcess',
  level: 'baseline',
  reason: 'hostProcess',
  versions: [
    {
      since: 0,
      check: (pod) =>
        pod.contexts
          .filter(({ context }) => context.windowsOptions?.hostProcess === true)
          .map(({ container, path }) => ({
            path: path.child('windowsOptions', 'hostProcess'),
            container,
            value: true,
          })),
    },
  ],
};
