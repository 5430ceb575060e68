import type { Workload } from '../cluster.ts';
import type { PodSet } from './pod-set.ts';
import type { ReachMatrix } from './reach-matrix.ts';

/** A matrix with workloads in place of Pods. */
export interface GroupedMatrix {
  /** Those that have Pods; they connect. */
  readonly workloads: readonly Workload[];
  readonly columns: readonly GroupedColumn[];
}

/** A port of a workload's Pods. */
export interface GroupedColumn {
  readonly to: Workload;
  readonly port: number;
  readonly protocol: string;
  /** For each workload, how many pairs of one of its Pods and another Pod of `to` there are, and how many connect. */
  readonly pairs: Readonly<Uint32Array>;
  readonly open: Readonly<Uint32Array>;
}

/** - `alone`: there are no two Pods, only one that connects to itself. */
export type GroupedCell = 'all' | 'some' | 'none' | 'alone';

export function groupedCell({ pairs, open }: GroupedColumn, workload: number): GroupedCell {
  const all = pairs[workload] ?? 0;
  if (all === 0) return 'alone';
  const reaching = open[workload] ?? 0;
  if (reaching === all) return 'all';
  return reaching === 0 ? 'none' : 'some';
}

/** @param given the cluster's workloads, whose Pods are the matrix's in the same order */
export function groupMatrix({ pods, columns }: ReachMatrix, given: readonly Workload[]): GroupedMatrix {
  const workloads = given.filter((workload) => workload.pods.length > 0);
  const groupOf = new Uint32Array(pods.length);
  const ends: number[] = [];
  let next = 0;
  for (const [group, workload] of workloads.entries()) {
    groupOf.fill(group, next, next + workload.pods.length);
    next += workload.pods.length;
    ends.push(next);
  }
  const counts = new Map<PodSet, Uint32Array>();
  const grouped = new Map<string, Counting>();
  for (const { place, port, protocol, from } of columns) {
    const own = groupOf[place] ?? 0;
    const to = workloads[own];
    if (to === undefined) continue;
    const key = `${own}/${port}/${protocol}`;
    const column = grouped.get(key) ?? newColumn(to, port, protocol, workloads.length);
    grouped.set(key, column);
    const count = counts.get(from) ?? countByGroup(from, ends);
    counts.set(from, count);
    addCounts(column, workloads, count, own, from.has(place));
  }
  return { workloads, columns: [...grouped.values()] };
}

interface Counting extends GroupedColumn {
  readonly pairs: Uint32Array;
  readonly open: Uint32Array;
}

function newColumn(to: Workload, port: number, protocol: string, size: number): Counting {
  return { to, port, protocol, pairs: new Uint32Array(size), open: new Uint32Array(size) };
}

function countByGroup(from: PodSet, ends: readonly number[]): Uint32Array {
  return Uint32Array.from(ends, (end, group) => from.count(ends[group - 1] ?? 0, end));
}

/** Counts the sources of one Pod, itself left out. */
function addCounts(
  { pairs, open }: Counting,
  workloads: readonly Workload[],
  count: Uint32Array,
  own: number,
  countsItself: boolean,
): void {
  for (const [group, { pods }] of workloads.entries()) {
    pairs[group] = (pairs[group] ?? 0) + pods.length - (group === own ? 1 : 0);
    open[group] = (open[group] ?? 0) + (count[group] ?? 0) - (group === own && countsItself ? 1 : 0);
  }
}
