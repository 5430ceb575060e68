import type { LifecycleHandler, Probe } from '../../../../kubernetes/schema/types.generated.ts';
import type { FieldPath } from '../../../../model/field-path.ts';
import type { PlacedContainer } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

/** Probes and hooks go to the Pod itself, to no other host (policy/check_hostProbesAndhostLifecycle.go). */
export const hostProbes: Control = {
  id: 'hostProbesAndHostLifecycle',
  level: 'baseline',
  reason: 'probe or lifecycle host',
  versions: [{ since: 34, check: (pod) => pod.containers.flatMap(hostsOf) }],
};

function hostsOf({ container, path }: PlacedContainer): Fault[] {
  const lifecycle = path.child('lifecycle');
  const handlers: [Probe | LifecycleHandler | undefined, FieldPath][] = [
    [container.livenessProbe, path.child('livenessProbe')],
    [container.readinessProbe, path.child('readinessProbe')],
    [container.startupProbe, path.child('startupProbe')],
    [container.lifecycle?.postStart, lifecycle.child('postStart')],
    [container.lifecycle?.preStop, lifecycle.child('preStop')],
  ];
  return handlers.flatMap(([handler, at]) =>
    (['httpGet', 'tcpSocket'] as const).flatMap((way) => {
      const value = handler?.[way]?.host ?? '';
      return value === '' ? [] : [{ path: at.child(way, 'host'), container: container.name, value }];
    }),
  );
}
