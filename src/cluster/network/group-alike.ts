import type { PodEnd } from './end.ts';

/** Pods that policies cannot tell apart: replicas of a Deployment have one map of labels, and one list of ports. */
export interface Alike {
  readonly end: PodEnd;
  /** Where they stand among all Pods. */
  readonly places: number[];
}

/** @param byAddress whether some rule speaks of addresses, which tell all Pods apart */
export function groupAlike(ends: readonly PodEnd[], byAddress: boolean) {
  const alike: Alike[] = [];
  const known = new Map<PodEnd['labels'], number[]>();
  const likeness = ends.map((end, place) => {
    const group = byAddress ? undefined : known.get(end.labels)?.find((one) => isAlike(alike[one]?.end, end));
    if (group !== undefined) {
      alike[group]?.places.push(place);
      return group;
    }
    const ofLabels = known.get(end.labels) ?? [];
    ofLabels.push(alike.length);
    known.set(end.labels, ofLabels);
    alike.push({ end, places: [place] });
    return alike.length - 1;
  });
  return { alike, likeness };
}

function isAlike(one: PodEnd | undefined, other: PodEnd): boolean {
  return one?.namespace === other.namespace && one.hostNetwork === other.hostNetwork && one.ports === other.ports;
}
