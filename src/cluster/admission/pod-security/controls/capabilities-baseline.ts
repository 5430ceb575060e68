import type { Control } from '../control.ts';

/** What container runtimes give without being asked may be asked for, and no more (policy/check_capabilities_baseline.go). */
export const capabilitiesBaseline: Control = {
  id: 'capabilities_baseline',
  level: 'baseline',
  reason: 'non-default capabilities',
  versions: [
    {
      since: 0,
      check: (pod) =>
        pod.containers.flatMap(({ container, path }) =>
          (container.securityContext?.capabilities?.add ?? []).flatMap((value, index) => {
            const at = path.child('securityContext', 'capabilities', 'add', index);
            return defaultCapabilities.has(value) ? [] : [{ path: at, container: container.name, value }];
          }),
        ),
    },
  ],
};

const defaultCapabilities = new Set([
  'AUDIT_WRITE',
  'CHOWN',
  'DAC_OVERRIDE',
  'FOWNER',
  'FSETID',
  'KILL',
  'MKNOD',
  'NET_BIND_SERVICE',
  'SETFCAP',
  'SETGID',
  'SETPCAP',
  'SETUID',
  'SYS_CHROOT',
]);
