import type { KubeObject } from '../../model/object.ts';
import type { Cluster, SimulatedPod } from '../cluster.ts';
import { type PodEnd, podEnd } from './end.ts';
import { namespaceLabels } from './namespace-labels.ts';
import type { Policy } from './policy.ts';
import { readPolicies } from './read-policies.ts';
import type { Labels } from './selector.ts';

/** A cluster with its NetworkPolicies, made ready to be asked who may connect to whom. */
export interface Network {
  readonly cluster: Cluster;
  readonly policies: readonly Policy[];
  /** The policies of each namespace that has some. */
  readonly policiesIn: ReadonlyMap<string, readonly Policy[]>;
  readonly labelsOf: ReadonlyMap<string, Labels>;
  /** The cluster's Pods as ends of connections, in the same order. */
  readonly ends: readonly PodEnd[];
  /** The place in `cluster.pods` of a Pod, by its id. */
  readonly places: ReadonlyMap<string, number>;
  /** The Pod that has an address. Pods on their Node's network have none of their own. */
  readonly podAt: ReadonlyMap<string, SimulatedPod>;
}

/** @param objects the objects that `cluster` was simulated from: their NetworkPolicies and Namespaces are read */
export function readNetwork(objects: readonly KubeObject[], cluster: Cluster): Network {
  const policies = readPolicies(objects);
  const labelsOf = namespaceLabels(objects, cluster.namespaces);
  const policiesIn = Map.groupBy(policies, ({ namespace }) => namespace);
  const ends = cluster.pods.map((pod) => podEnd(pod, labelsOf.get(pod.namespace) ?? new Map()));
  let places: Network['places'] | undefined;
  let podAt: Network['podAt'] | undefined;
  // Both are for questions about single connections, which may never come.
  return {
    cluster,
    policies,
    policiesIn,
    labelsOf,
    ends,
    get places() {
      places ??= new Map(cluster.pods.map(({ id }, index) => [id, index]));
      return places;
    },
    get podAt() {
      podAt ??= podsByAddress(cluster);
      return podAt;
    },
  };
}

function podsByAddress({ pods }: Cluster): Map<string, SimulatedPod> {
  const own = pods.filter(({ template }) => template.spec.hostNetwork !== true);
  return new Map(own.map((pod) => [pod.ip, pod]));
}

/** A Pod of the network's cluster as an end of connections. */
export function endOf({ ends, places, labelsOf }: Network, pod: SimulatedPod): PodEnd {
  return ends[places.get(pod.id) ?? -1] ?? podEnd(pod, labelsOf.get(pod.namespace) ?? new Map());
}
