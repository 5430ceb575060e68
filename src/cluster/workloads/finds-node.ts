import type { PodTemplate } from '../cluster.ts';
import { placePod } from './place-pod.ts';
import type { NodePlace } from './plan.ts';

/**
 * Whether Pods of a template get a Node at all, without which they never become ready. More cannot be known from
 * manifests: whether images exist, programs start and probes succeed. Where no Nodes are given, one that suits is taken to
 * be there; scheduling gates hold Pods back in any case.
 */
export function findsNode(template: PodTemplate, nodes: readonly NodePlace[]): boolean {
  if ((template.spec.schedulingGates ?? []).length > 0) return false;
  return nodes.length === 0 || placePod(template, nodes).some(({ forbiddenBy }) => forbiddenBy.length === 0);
}
