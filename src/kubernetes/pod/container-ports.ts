import type { FieldPath } from '../../model/field-path.ts';
import { checkPortNumber, checkRequiredOneOf } from '../field-checks.ts';
import { isPortName } from '../names.ts';
import type { Report } from '../report.ts';
import type { Container, ContainerPort } from '../schema/types.generated.ts';

const protocols = ['SCTP', 'TCP', 'UDP'];

/** pkg/apis/core/validation validateContainerPorts. */
export function validateContainerPorts(ports: readonly ContainerPort[], path: FieldPath, report: Report): void {
  const names = new Set<string>();
  for (const [i, port] of ports.entries()) {
    const at = path.index(i);
    if (port.name) {
      if (!isPortName(port.name)) report.invalid(at.child('name'), port.name, 'port-name');
      else if (names.has(port.name)) report.duplicate(at.child('name'), port.name);
      else names.add(port.name);
    }
    if (!port.containerPort) report.required(at.child('containerPort'));
    else checkPortNumber(port.containerPort, at.child('containerPort'), report);
    if (port.hostPort) checkPortNumber(port.hostPort, at.child('hostPort'), report);
    checkRequiredOneOf(port.protocol, protocols, at.child('protocol'), report);
  }
}

/** No two containers that run together may want the same port of the node (AccumulateUniqueHostPorts). */
export function validateHostPorts(containers: readonly Container[], path: FieldPath, report: Report): void {
  const taken = new Set<string>();
  for (const [i, container] of containers.entries())
    for (const [j, { hostPort, hostIP = '', protocol = '' }] of (container.ports ?? []).entries()) {
      if (!hostPort) continue;
      const port = `${protocol}/${hostIP}/${hostPort}`;
      if (taken.has(port)) report.duplicate(path.child(i, 'ports', j, 'hostPort'), port);
      taken.add(port);
    }
}
