import type { End } from '../../../cluster/network/end.ts';
import type { Arrival } from '../../../cluster/network/match-port.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { PolicyFault } from '../../../model/problems/connection-problem.ts';
import type { World } from '../../world.ts';
import { labelText } from '../cluster-lookup.ts';
import type { BlamedPlace } from '../finding-to-blame.ts';

/** What the policy would have to match: labels of Pods or of a Namespace, an address, a port; '' where nothing helps. */
export function factsAbout(fault: PolicyFault, own: End, other: End, { port, protocol }: Arrival): string {
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

/** Where else the fault may lie: in the labels that a selector does not match. */
export function placesBeside(fault: PolicyFault, own: End, other: End, world: World): BlamedPlace[] {
  if (fault === 'policy-selector') return labelsOf(own, world);
  if (fault === 'pod-selector') return labelsOf(other, world);
  if (fault === 'namespace-selector') return namespaceLabels(other, world);
  return fault === 'both-selectors' ? [...labelsOf(other, world), ...namespaceLabels(other, world)] : [];
}

function labelsOf(end: End, world: World): BlamedPlace[] {
  const pod = end.kind === 'pod' ? world.cluster.pods.find(({ id }) => id === end.id) : undefined;
  if (pod === undefined) return [];
  const metadata = (pod.template.path.parent ?? FieldPath.root).child('metadata', 'labels');
  return [{ object: pod.template.object, path: metadata }];
}

function namespaceLabels(end: End, world: World): BlamedPlace[] {
  if (end.kind !== 'pod') return [];
  const object = world.find({ kind: 'Namespace', name: end.namespace, namespace: '' });
  return [{ object, path: FieldPath.of('metadata', 'labels') }];
}
