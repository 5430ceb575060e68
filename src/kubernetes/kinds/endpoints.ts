import { FieldPath } from '../../model/field-path.ts';
import {
  checkDnsLabel,
  checkDnsSubdomain,
  checkPortNumber,
  checkQualifiedName,
  checkRequiredOneOf,
  isBlank,
} from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { checkEndpointIp } from '../net/check-address.ts';
import { warnOfIp } from '../net/ip-warnings.ts';
import type { Report } from '../report.ts';
import type { EndpointAddress, EndpointPort } from '../schema/types.generated.ts';

/** pkg/apis/core/v1/defaults.go SetDefaults_Endpoints; pkg/apis/core/validation ValidateEndpointsCreate. */
export const endpointsRules = defineKind('v1/Endpoints', {
  applyDefaults: ({ subsets = [] }) => {
    for (const subset of subsets) for (const port of subset.ports ?? []) port.protocol ||= 'TCP';
  },
  validate: ({ subsets = [] }, report) => {
    report.warn(FieldPath.of('kind'), { code: 'deprecated', rule: 'endpoints-deprecated' });
    for (const [i, { addresses = [], notReadyAddresses = [], ports = [] }] of subsets.entries()) {
      const path = FieldPath.of('subsets', i);
      if (addresses.length + notReadyAddresses.length === 0) report.required(path, 'endpoint-addresses');
      for (const [j, address] of addresses.entries()) validateAddress(address, path.child('addresses', j), report);
      for (const [j, address] of notReadyAddresses.entries())
        validateAddress(address, path.child('notReadyAddresses', j), report);
      for (const [j, port] of ports.entries()) validatePort(port, ports.length > 1, path.child('ports', j), report);
    }
  },
});

function validateAddress({ ip = '', hostname, nodeName }: EndpointAddress, path: FieldPath, report: Report): void {
  checkEndpointIp(ip, path.child('ip'), report);
  warnOfIp(ip, path.child('ip'), report);
  if (!isBlank(hostname)) checkDnsLabel(hostname, path.child('hostname'), report);
  if (nodeName !== undefined) checkDnsSubdomain(nodeName, path.child('nodeName'), report);
}

function validatePort(port: EndpointPort, named: boolean, path: FieldPath, report: Report): void {
  if (!isBlank(port.name)) checkDnsLabel(port.name, path.child('name'), report);
  else if (named) report.required(path.child('name'), 'port-name-with-several-ports');
  checkPortNumber(port.port, path.child('port'), report);
  checkRequiredOneOf(port.protocol, ['SCTP', 'TCP', 'UDP'], path.child('protocol'), report);
  if (port.appProtocol !== undefined) checkQualifiedName(port.appProtocol, path.child('appProtocol'), report);
}
