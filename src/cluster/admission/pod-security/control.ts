import type { FieldPath } from '../../../model/field-path.ts';
import type { Json } from '../../../model/json.ts';
import type { CheckedPod } from './checked-pod.ts';

/** The server's own names of the controls. */
export type ControlId =
  | 'allowPrivilegeEscalation'
  | 'appArmorProfile'
  | 'capabilities_baseline'
  | 'capabilities_restricted'
  | 'hostNamespaces'
  | 'hostPathVolumes'
  | 'hostPorts'
  | 'hostProbesAndHostLifecycle'
  | 'privileged'
  | 'procMount'
  | 'procMount_restricted'
  | 'restrictedVolumes'
  | 'runAsNonRoot'
  | 'runAsUser'
  | 'seLinuxOptions'
  | 'seccompProfile_baseline'
  | 'seccompProfile_restricted'
  | 'sysctls'
  | 'windowsHostProcess';

/** A place where a Pod breaks a control. */
export interface Fault {
  readonly path: FieldPath;
  /** '' where it is the Pod's own field. */
  readonly container: string;
  /** What stands there and may not; absent where something must stand there and does not. */
  readonly value?: Json;
}

/** A control of the Pod Security Standards (pod-security-admission policy/checks.go Check). */
export interface Control {
  readonly id: ControlId;
  /** The lowest level that asks for it. */
  readonly level: 'baseline' | 'restricted';
  /** What the server calls a violation. */
  readonly reason: string | ((faults: readonly Fault[]) => string);
  /** Oldest first. */
  readonly versions: readonly ControlVersion[];
}

export interface ControlVersion {
  /** The minor version of Kubernetes from which on it is so. */
  readonly since: number;
  /** Nothing where the Pod keeps to it. */
  readonly check: (pod: CheckedPod) => Fault[];
  /** Weaker controls of the baseline that it stands for. */
  readonly overrides?: readonly ControlId[];
}
