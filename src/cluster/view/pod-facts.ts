import { type QosClass, qosClass } from '../admission/qos/qos-class.ts';
import type { PodTemplate, SimulatedPod } from '../cluster.ts';
import { placePod } from '../workloads/place-pod.ts';
import type { Settled } from './settle.ts';

/** What is known of a Pod beside itself. */
export interface PodFacts {
  readonly qosClass: QosClass;
  /** The Nodes on which it may run, or the one on which it does; undefined where no Nodes are given. */
  readonly nodes: readonly string[] | undefined;
}

/** The facts of every Pod of a cluster, by its id. */
export function podFacts({ cluster, admitted, nodes }: Settled): ReadonlyMap<string, PodFacts> {
  const classes = new Map(admitted.workloads.map(({ workload, each }) => [workload.template.object, each?.qosClass]));
  const byHand = new Map(admitted.objects.map((one) => [one.object.document, one.qosClass]));
  const places = new Map<PodTemplate, readonly string[]>();
  const placesOf = ({ node, template }: SimulatedPod): readonly string[] | undefined => {
    if (node !== undefined) return [node];
    if (nodes.length === 0) return undefined;
    const known = places.get(template) ?? freeNodes(template, nodes);
    places.set(template, known);
    return known;
  };
  return new Map(
    cluster.pods.map((pod) => {
      const ofAdmission =
        pod.owner === undefined ? byHand.get(pod.template.object.document) : classes.get(pod.template.object);
      return [pod.id, { qosClass: ofAdmission ?? qosClass(pod.template.spec), nodes: placesOf(pod) }];
    }),
  );
}

function freeNodes(template: PodTemplate, nodes: Settled['nodes']): string[] {
  return placePod(template, nodes).flatMap(({ node, forbiddenBy }) => (forbiddenBy.length === 0 ? [node.name] : []));
}
