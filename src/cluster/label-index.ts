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
    let last: ReadonlyMap<string, string> | undefined;
    let lists: readonly T[][] = [];
    let namespace: string | undefined;
    for (const thing of things) {
      push(listIn(this.#inNamespace, thing.namespace), thing);
      for (const labels of labelsOf(thing)) {
        // Replicas have one map of labels in common.
        if (labels !== last || thing.namespace !== namespace) lists = this.#listsOf(thing.namespace, labels);
        for (const list of lists) push(list, thing);
        last = labels;
        namespace = thing.namespace;
      }
    }
  }

  /** All in a namespace that may be selected by labels, in the order in which they were given, and others perhaps. */
  candidates(namespace: string, key: string | undefined, value: string | undefined): readonly T[] {
    if (key === undefined || value === undefined) return this.#inNamespace.get(namespace) ?? [];
    return this.#byPair.get(namespace)?.get(pair(key, value)) ?? [];
  }

  #listsOf(namespace: string, labels: ReadonlyMap<string, string>): T[][] {
    let ofNamespace = this.#byPair.get(namespace);
    if (ofNamespace === undefined) {
      ofNamespace = new Map();
      this.#byPair.set(namespace, ofNamespace);
    }
    const lists: T[][] = [];
    for (const [key, value] of labels) lists.push(listIn(ofNamespace, pair(key, value)));
    return lists;
  }
}

/** No label holds a line end. */
function pair(key: string, value: string): string {
  return `${key}\n${value}`;
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const list = lists.get(key) ?? [];
  if (list.length === 0) lists.set(key, list);
  return list;
}

/** Whoever has a label in several ways stands once. */
function push<T>(list: T[], thing: T): void {
  if (list.at(-1) !== thing) list.push(thing);
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
  if (pods.every(({ labels }) => labels === template.labels)) return [template.labels];
  const maps = new Set([template.labels]);
  for (const { labels } of pods) maps.add(labels);
  return [...maps];
}

/** A cluster never changes once it is made. */
const ofPods = new WeakMap<Cluster, LabelIndex<SimulatedPod>>();
const ofWorkloads = new WeakMap<Cluster, LabelIndex<Workload>>();
