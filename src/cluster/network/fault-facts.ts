import type { PolicyFault } from '../../model/problems/connection-problem.ts';
import { labelText } from '../label-map.ts';
import type { End } from './end.ts';
import type { Arrival } from './match-port.ts';

/**
 * What a policy would have to match: labels of the Pods at its own or the other end, or of a Namespace, an address, a
 * port; '' where nothing helps.
 */
export function faultFacts(
  fault: PolicyFault | undefined,
  own: End,
  other: End,
  { port, protocol }: Pick<Arrival, 'port' | 'protocol'>,
): string {
  switch (fault) {
    case 'policy-selector':
      return own.kind === 'pod' ? labelText(own.labels) : '';
    case 'pod-selector':
      return other.kind === 'pod' ? labelText(other.labels) : '';
    case 'namespace-selector':
    case 'other-namespace':
      return other.kind === 'pod' ? labelText(other.namespaceLabels) : '';
    case 'both-selectors':
      return other.kind === 'pod' ? [other.labels, other.namespaceLabels].map(labelText).join(' / ') : '';
    case 'not-a-pod':
    case 'outside-range':
    case 'excepted':
    case 'service-address':
      return other.kind === 'node' ? '' : (other.ip ?? []).join(other.ip?.length === 4 ? '.' : ' ');
    case 'protocol':
      return protocol;
    case 'service-port':
    case 'unknown-name':
    case 'other-port':
      return String(port);
    default:
      return '';
  }
}
