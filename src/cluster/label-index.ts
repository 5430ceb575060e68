import type { Cluster, SimulatedPod, Workload } from './cluster.ts';

interface Labelled {
  readonly namespace: string;
}

/** What has labels, to be found by one of them: selectors are many, and most things have nothing to do with most of them. */
export class LabelIndex<T extends Labelled> {
  readonly #inNamespace = new Map<string, T[]>();
  readonly #byPair = new Map<string, Map<string, T[]>>();

  /** @param labelsOf the maps of labels that a thing has; several where it stands for several Pods */
  constructor(things: readonly T[], labelsOf: (thing: T) => Iterable<ReadonlyMap<string, string>>) {
    for (const thing of things) {
      push(this.#inNamespace, thing.namespace, thing);
      for (const labels of labelsOf(thing)) for (const [key, value] of labels) this.#add(thing, key, value);
    }
  }

  /** All in a namespace that may be selected by labels, in the order in which they were given, and others perhaps. */
  candidates(namespace: string, key: string | undefined, value: string | undefined): readonly T[] {
    if (key === undefined || value === undefined) return this.#inNamespace.get(namespace) ?? [];
    return this.#byPair.get(namespace)?.get(pair(key, value)) ?? [];
  }

  #add(thing: T, key: string, value: string): void {
    let ofNamespace = this.#byPair.get(thing.namespace);
    if (ofNamespace === undefined) {
      ofNamespace = new Map();
      this.#byPair.set(thing.namespace, ofNamespace);
    }
    push(ofNamespace, pair(key, value), thing);
  }
}

/** No label holds a line end. */
function pair(key: string, value: string): string {
  return `${key}\n${value}`;
}

/** Whoever has a label in several ways stands once. */
function push<T>(lists: Map<string, T[]>, key: string, thing: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [thing]);
  else if (list.at(-1) !== thing) list.push(thing);
}

export function podIndex(cluster: Cluster): LabelIndex<SimulatedPod> {
  const index = ofPods.get(cluster) ?? new LabelIndex(cluster.pods, ({ labels }) => [labels]);
  ofPods.set(cluster, index);
  return index;
}

export function workloadIndex(cluster: Cluster): LabelIndex<Workload> {
  const index = ofWorkloads.get(cluster) ?? new LabelIndex(cluster.workloads, labelMaps);
  ofWorkloads.set(cluster, index);
  return index;
}

/** Those of a workload's template and of its Pods, which have one map in common where they are replicas. */
export function labelMaps({ template, pods }: Workload): ReadonlyMap<string, string>[] {
  const maps = new Set([template.labels]);
  for (const { labels } of pods) maps.add(labels);
  return [...maps];
}

/** A cluster never changes once it is made. */
const ofPods = new WeakMap<Cluster, LabelIndex<SimulatedPod>>();
const ofWorkloads = new WeakMap<Cluster, LabelIndex<Workload>>();
