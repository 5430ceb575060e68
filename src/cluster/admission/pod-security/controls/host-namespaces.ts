import type { Control } from '../control.ts';

/** A Pod stays out of the node's network, processes and IPC (policy/check_hostNamespaces.go). */
export const hostNamespaces: Control = {
  id: 'hostNamespaces',
  level: 'baseline',
  reason: 'host namespaces',
  versions: [
    {
      since: 0,
      check: ({ spec, specPath }) =>
        (['hostNetwork', 'hostPID', 'hostIPC'] as const)
          .filter((field) => spec[field] === true)
          .map((field) => ({ path: specPath.child(field), container: '', value: true })),
    },
  ],
};
