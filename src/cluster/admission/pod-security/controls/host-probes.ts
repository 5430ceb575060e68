import type { LifecycleHandler, Probe } from '../../../../kubernetes/schema/types.generated.ts';
import type { PlacedContainer } from '../checked-pod.ts';
import type { Control, Fault } from '../control.ts';

/** Probes and hooks go to the Pod itself, to no other host (policy/check_hostProbesAndhostLifecycle.go). */
export const hostProbes: Control = {
  id: 'hostProbesAndHostLifecycle',
  level: 'baseline',
  reason: 'probe or lifecycle host',
  versions: [{ since: 34, check: (pod) => pod.containers.flatMap(hostsOf) }],
};

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'] as const;
const hooks = ['postStart', 'preStop'] as const;

function hostsOf({ container, path }: PlacedContainer): Fault[] {
  const { name, lifecycle } = container;
  const faults: Fault[] = [];
  const check = (handler: Probe | LifecycleHandler, ...at: readonly string[]) => {
    for (const way of ['httpGet', 'tcpSocket'] as const) {
      const value = handler[way]?.host ?? '';
      if (value !== '') faults.push({ path: path.child(...at, way, 'host'), container: name, value });
    }
  };
  for (const probe of probes) {
    const handler = container[probe];
    if (handler) check(handler, probe);
  }
  for (const hook of hooks) {
    const handler = lifecycle?.[hook];
    if (handler) check(handler, 'lifecycle', hook);
  }
  return faults;
}
