import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, checkPortNumber, checkQualifiedName, checkRequiredOneOf } from '../field-checks.ts';
import { checkPortNumberOrName } from '../int-or-string.ts';
import type { Report } from '../report.ts';
import type { ServicePort, ServiceSpec } from '../schema/types.generated.ts';

const protocols = ['SCTP', 'TCP', 'UDP'] as const;

/** pkg/apis/core/validation validateService, as far as it is about `spec.ports`. */
export function validateServicePorts(spec: ServiceSpec, path: FieldPath, report: Report): void {
  const ports = spec.ports ?? [];
  const names = new Set<string>();
  for (const [i, port] of ports.entries()) validatePort(port, ports.length > 1, names, path.index(i), report);
  if (spec.type === 'ClusterIP')
    for (const [i, port] of ports.entries())
      if (port.nodePort) report.forbidden(path.child(i, 'nodePort'), 'node-port-with-cluster-ip');
  const seen = new Set<string>();
  for (const [i, { protocol, port = 0 }] of ports.entries()) {
    const key = `${protocol}/${port}`;
    if (seen.has(key)) report.duplicate(path.index(i), key);
    seen.add(key);
  }
}

/** A Service port's name is a DNS label; `targetPort` names a container's port, which has a shorter form. */
function validatePort(port: ServicePort, named: boolean, names: Set<string>, path: FieldPath, report: Report): void {
  const { name = '' } = port;
  if (named && name === '') report.required(path.child('name'), 'port-name-with-several-ports');
  else if (name !== '') {
    checkDnsLabel(name, path.child('name'), report);
    if (names.has(name)) report.duplicate(path.child('name'), name);
    names.add(name);
  }
  checkPortNumber(port.port, path.child('port'), report);
  checkRequiredOneOf(port.protocol, protocols, path.child('protocol'), report);
  checkPortNumberOrName(port.targetPort, path.child('targetPort'), report);
  if (port.appProtocol !== undefined) checkQualifiedName(port.appProtocol, path.child('appProtocol'), report);
}
