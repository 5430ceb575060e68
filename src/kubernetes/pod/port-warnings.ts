import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { ContainerPort, PodSpec } from '../schema/types.generated.ts';
import { containersWithPath } from './operating-system.ts';

/** Warns of ports that stand twice in a Pod, containers that run one after another included (pkg/api/pod warnings.go). */
export function warnOfPorts(spec: PodSpec, path: FieldPath, report: Report): void {
  const byNumber = new Map<string, ContainerPort[]>();
  const names = new Set<string>();
  for (const [{ ports }, container] of containersWithPath(spec, path))
    for (const [i, port] of (ports ?? []).entries()) {
      const at = container.child('ports', i);
      if (!isBlank(port.hostIP) && !port.hostPort)
        report.warn(at.child('hostIP'), { code: 'ignored', rule: 'host-ip-needs-host-port' });
      const key = `${port.containerPort}/${port.protocol}`;
      const others = byNumber.get(key) ?? [];
      const repeats = others.some((other) => isRepeated(port, other));
      if (repeats) report.warn(at, { code: 'ignored', rule: 'port-once' });
      else if (others.some((other) => isAmbiguous(port, other)))
        report.warn(at, { code: 'risky', rule: 'ambiguous-host-port' });
      others.push(port);
      byNumber.set(key, others);
      if (isBlank(port.name)) continue;
      if (names.has(port.name) && !repeats)
        report.warn(at.child('name'), { code: 'ignored', rule: 'first-port-of-a-name' });
      names.add(port.name);
    }
}

/** A port without a host port adds nothing to one with, nor the other way round. */
function isRepeated(a: ContainerPort, b: ContainerPort): boolean {
  if (!a.hostPort || !b.hostPort) return true;
  return a.hostPort === b.hostPort && (a.hostIP ?? '') === (b.hostIP ?? '');
}

/** One host port on every address and on a certain one: which of the two gets the traffic is not defined. */
function isAmbiguous(a: ContainerPort, b: ContainerPort): boolean {
  return a.hostPort === b.hostPort && isBlank(a.hostIP) !== isBlank(b.hostIP);
}
