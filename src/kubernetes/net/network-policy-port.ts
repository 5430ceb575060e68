import type { FieldPath } from '../../model/field-path.ts';
import { checkOneOf, checkPortNumber } from '../field-checks.ts';
import { checkPortNumberOrName } from '../int-or-string.ts';
import type { Report } from '../report.ts';
import type { NetworkPolicyPort } from '../schema/types.generated.ts';

const protocols = ['TCP', 'UDP', 'SCTP'];

/** pkg/apis/networking/validation ValidateNetworkPolicyPort. A port that is absent means all ports. */
export function validatePolicyPort(given: NetworkPolicyPort, path: FieldPath, report: Report): void {
  const { protocol, port, endPort } = given;
  if (protocol !== undefined) checkOneOf(protocol, protocols, path.child('protocol'), report);
  if (port !== undefined) checkPortNumberOrName(port, path.child('port'), report);
  if (endPort === undefined) return;
  const endPath = path.child('endPort');
  if (typeof port !== 'number') report.invalid(endPath, endPort, 'end-port-needs-port-number');
  else {
    if (endPort < port) report.invalid(endPath, endPort, 'end-port-after-port');
    checkPortNumber(endPort, endPath, report);
  }
}
