import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { ContainerPort, PodSpec } from '../schema/types.generated.ts';
import { containersWithPath } from './operating-system.ts';

/** Warns of ports that stand twice in a Pod, containers that run one after another included (pkg/api/pod warnings.go). */
export function warnOfPorts(spec: PodSpec, path: FieldPath, report: Report): void {
  const before = new PortsBefore();
  const names = new Set<string>();
  for (const [{ ports }, container] of containersWithPath(spec, path))
    for (const [i, port] of (ports ?? []).entries()) {
      const at = container.child('ports', i);
      if (!isBlank(port.hostIP) && !port.hostPort)
        report.warn(at.child('hostIP'), { code: 'ignored', rule: 'host-ip-needs-host-port' });
      const repeats = before.repeats(port);
      if (repeats) report.warn(at, { code: 'ignored', rule: 'port-once' });
      else if (before.isAmbiguous(port)) report.warn(at, { code: 'risky', rule: 'ambiguous-host-port' });
      before.add(port);
      if (isBlank(port.name)) continue;
      if (names.has(port.name) && !repeats)
        report.warn(at.child('name'), { code: 'ignored', rule: 'first-port-of-a-name' });
      names.add(port.name);
    }
}

/** The ports that came before one, by what is asked of them: each port could be compared with all, but not of many. */
class PortsBefore {
  readonly #seen = new Set<string>();

  add(port: ContainerPort): void {
    const { number, host, address } = partsOf(port);
    for (const key of [number, host, address, `${host} ${isBlank(port.hostIP)}`]) this.#seen.add(key);
  }

  /** A port without a host port adds nothing to one with, nor the other way round. */
  repeats(port: ContainerPort): boolean {
    const { number, address } = partsOf(port);
    if (!port.hostPort) return this.#seen.has(number);
    return this.#seen.has(`${number} 0`) || this.#seen.has(address);
  }

  /** One host port on every address and on a certain one: which of the two gets the traffic is not defined. */
  isAmbiguous(port: ContainerPort): boolean {
    return this.#seen.has(`${partsOf(port).host} ${!isBlank(port.hostIP)}`);
  }
}

function partsOf({ containerPort, protocol, hostPort, hostIP }: ContainerPort) {
  const number = `${containerPort}/${protocol}`;
  const host = `${number} ${hostPort || 0}`;
  return { number, host, address: `${host} at ${hostIP ?? ''}` };
}
