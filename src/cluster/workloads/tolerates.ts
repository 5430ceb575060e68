import type { PodSpec, Taint, Toleration } from '../../kubernetes/schema/types.generated.ts';

/** Tolerations that every Pod of a DaemonSet gets (pkg/controller/daemon/util/daemonset_util.go). */
const ofDaemons: readonly Toleration[] = [
  { key: 'node.kubernetes.io/not-ready', operator: 'Exists', effect: 'NoExecute' },
  { key: 'node.kubernetes.io/unreachable', operator: 'Exists', effect: 'NoExecute' },
  { key: 'node.kubernetes.io/disk-pressure', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/memory-pressure', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/pid-pressure', operator: 'Exists', effect: 'NoSchedule' },
  { key: 'node.kubernetes.io/unschedulable', operator: 'Exists', effect: 'NoSchedule' },
];
const ofHostNetwork: Toleration = {
  key: 'node.kubernetes.io/network-unavailable',
  operator: 'Exists',
  effect: 'NoSchedule',
};
/** Tolerations that every Pod gets, for five minutes (plugin/pkg/admission/defaulttolerationseconds). */
const ofEveryPod: readonly Toleration[] = ['not-ready', 'unreachable'].map((condition) => ({
  key: `node.kubernetes.io/${condition}`,
  operator: 'Exists',
  effect: 'NoExecute',
}));

/** All tolerations of a Pod: its own, and those that it is given. */
export function tolerationsOf({ tolerations = [], hostNetwork }: PodSpec, asDaemon: boolean): readonly Toleration[] {
  if (!asDaemon) return [...tolerations, ...ofEveryPod];
  return [...tolerations, ...ofDaemons, ...(hostNetwork === true ? [ofHostNetwork] : [])];
}

/** Whether a taint keeps Pods away that do not tolerate it; `PreferNoSchedule` only advises. */
export function keepsOut(
  { key, value, effect }: Taint,
  tolerations: readonly Toleration[],
  effects: readonly string[],
): boolean {
  return effects.includes(effect) && !tolerations.some((toleration) => tolerates(toleration, { key, value, effect }));
}

/** staging/src/k8s.io/api/core/v1/toleration.go ToleratesTaint. */
function tolerates(
  { key = '', operator = '', value = '', effect = '' }: Toleration,
  taint: { readonly key: string; readonly value: string | undefined; readonly effect: string },
): boolean {
  if (effect !== '' && effect !== taint.effect) return false;
  if (key !== '' && key !== taint.key) return false;
  if (operator === 'Exists') return true;
  return (operator === '' || operator === 'Equal') && value === (taint.value ?? '');
}
