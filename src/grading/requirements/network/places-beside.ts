import type { End } from '../../../cluster/network/end.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { PolicyFault } from '../../../model/problems/connection-problem.ts';
import type { World } from '../../world.ts';
import type { BlamedPlace } from '../finding-to-blame.ts';

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
