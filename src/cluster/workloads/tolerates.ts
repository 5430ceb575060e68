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

/** Whether a DaemonSet's Pod may run on a Node with these taints. */
export function toleratesAsDaemon(spec: PodSpec, taints: readonly Taint[]): boolean {
  const tolerations = [
    ...(spec.tolerations ?? []),
    ...ofDaemons,
    ...(spec.hostNetwork === true ? [ofHostNetwork] : []),
  ];
  const keepOut = taints.filter(({ effect }) => effect === 'NoSchedule' || effect === 'NoExecute');
  return keepOut.every((taint) => tolerations.some((toleration) => tolerates(toleration, taint)));
}

/** staging/src/k8s.io/api/core/v1/toleration.go ToleratesTaint. */
function tolerates({ key = '', operator = '', value = '', effect = '' }: Toleration, taint: Taint): boolean {
  if (effect !== '' && effect !== taint.effect) return false;
  if (key !== '' && key !== taint.key) return false;
  if (operator === 'Exists') return true;
  return (operator === '' || operator === 'Equal') && value === (taint.value ?? '');
}
