import type { Control } from './control.ts';
import { allowPrivilegeEscalation } from './controls/allow-privilege-escalation.ts';
import { appArmorProfile } from './controls/app-armor-profile.ts';
import { capabilitiesBaseline } from './controls/capabilities-baseline.ts';
import { capabilitiesRestricted } from './controls/capabilities-restricted.ts';
import { hostNamespaces } from './controls/host-namespaces.ts';
import { hostPathVolumes } from './controls/host-path-volumes.ts';
import { hostPorts } from './controls/host-ports.ts';
import { hostProbes } from './controls/host-probes.ts';
import { privileged } from './controls/privileged.ts';
import { procMount, procMountRestricted } from './controls/proc-mount.ts';
import { restrictedVolumes } from './controls/restricted-volumes.ts';
import { runAsNonRoot } from './controls/run-as-non-root.ts';
import { runAsUser } from './controls/run-as-user.ts';
import { seLinuxOptions } from './controls/se-linux-options.ts';
import { seccompBaseline } from './controls/seccomp-baseline.ts';
import { seccompRestricted } from './controls/seccomp-restricted.ts';
import { sysctls } from './controls/sysctls.ts';
import { windowsHostProcess } from './controls/windows-host-process.ts';

/** Every control, in the order in which the server names violations: baseline, then restricted, each by its id. */
export const controls: readonly Control[] = [
  appArmorProfile,
  capabilitiesBaseline,
  hostNamespaces,
  hostPathVolumes,
  hostPorts,
  hostProbes,
  privileged,
  procMount,
  seLinuxOptions,
  seccompBaseline,
  sysctls,
  windowsHostProcess,
  allowPrivilegeEscalation,
  capabilitiesRestricted,
  procMountRestricted,
  restrictedVolumes,
  runAsNonRoot,
  runAsUser,
  seccompRestricted,
];
