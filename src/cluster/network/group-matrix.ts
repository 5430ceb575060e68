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
  const starts = startsOf(workloads);
  const groupOf = new Uint32Array(pods.length);
  for (let group = 0; group < workloads.length; group += 1) groupOf.fill(group, starts[group], starts[group + 1]);
  const counts = new Map<PodSet, Uint32Array>();
  const grouped = new Map<string, Counting>();
  for (const { place, port, protocol, from } of columns) {
    const own = groupOf[place] ?? 0;
    const to = workloads[own];
    if (to === undefined) continue;
    const key = `${own}/${port}/${protocol}`;
    const column = grouped.get(key) ?? newColumn(to, port, protocol, workloads);
    grouped.set(key, column);
    const count = counts.get(from) ?? countByGroup(from, starts);
    counts.set(from, count);
    addCounts(column.open, count);
    // That the Pod gets to itself does not count.
    if (from.has(place)) column.open[own] = (column.open[own] ?? 0) - 1;
  }
  return { workloads, columns: [...grouped.values()] };
}

interface Counting extends GroupedColumn {
  readonly open: Uint32Array;
}

/** Where each workload's Pods begin among all, and the end of the last one's. */
function startsOf(workloads: readonly Workload[]): number[] {
  const starts = [0];
  for (const { pods } of workloads) starts.push((starts.at(-1) ?? 0) + pods.length);
  return starts;
}

function newColumn(to: Workload, port: number, protocol: string, workloads: readonly Workload[]): Counting {
  const pairs = new Uint32Array(workloads.length);
  workloads.forEach((from, index) => {
    pairs[index] = to.pods.length * (from.pods.length - (from === to ? 1 : 0));
  });
  return { to, port, protocol, pairs, open: new Uint32Array(workloads.length) };
}

function countByGroup(from: PodSet, starts: readonly number[]): Uint32Array {
  const count = new Uint32Array(starts.length - 1);
  for (let group = 0; group < count.length; group += 1) count[group] = from.count(starts[group], starts[group + 1]);
  return count;
}

function addCounts(open: Uint32Array, count: Uint32Array): void {
  for (let group = 0; group < count.length; group += 1) open[group] = (open[group] ?? 0) + (count[group] ?? 0);
}
