import type { SimulatedPod } from '../cluster.ts';
import type { PodEnd } from './end.ts';
import { type Arrival, somePortMatches } from './match-port.ts';
import type { Network } from './network.ts';
import { PodSet } from './pod-set.ts';
import { type PolicySets, policySets } from './policy-sets.ts';

/** Who may connect to whom among all Pods, on the ports that containers declare, as far as policies decide. */
export interface ReachMatrix {
  /** The Pods that connect, in the cluster's order. */
  readonly pods: readonly SimulatedPod[];
  readonly columns: readonly MatrixColumn[];
}

/** A port of a Pod. */
export interface MatrixColumn {
  readonly to: SimulatedPod;
  /** The place of `to` in `pods`. */
  readonly place: number;
  readonly port: number;
  readonly protocol: string;
  /** The Pods that policies let through; whether `to` itself is among them means nothing, as it always gets there. */
  readonly from: PodSet;
}

/**
 * Works the matrix out with a bit for each Pod: for every port of a Pod a union of the Pods that ingress rules let in and
 * one of those that egress rules let out. Pods that policies cannot tell apart are asked about once. A cell is what
 * `mayPass` says of the two Pods.
 */
export function reachMatrix(network: Network): ReachMatrix {
  const { pods } = network.cluster;
  const sets = policySets(network);
  const known: (readonly Source[] | undefined)[] = [];
  const columns: MatrixColumn[] = [];
  network.ends.forEach((end, place) => {
    const [to, likeness] = [pods[place], sets.likeness[place]];
    if (to === undefined || likeness === undefined) return;
    const ofAlike = known[likeness] ?? sourcesOf(sets, end, place);
    known[likeness] = ofAlike;
    for (const { port, protocol, from } of ofAlike) columns.push({ to, place, port, protocol, from });
  });
  return { pods, columns };
}

/** Who gets to a port. */
type Source = Pick<MatrixColumn, 'port' | 'protocol' | 'from'>;

function sourcesOf(sets: PolicySets, end: PodEnd, place: number): Source[] {
  return arrivals(end).map((arrival) => {
    const { port, protocol } = arrival;
    return { port, protocol, from: sources(sets, place, arrival) };
  });
}

/** Whether the Pod at a place of the matrix may connect to a column's port. */
export function cell({ from, place }: MatrixColumn, source: number): boolean {
  return source === place || from.has(source);
}

/** The ports that containers declare, each once. */
function arrivals(end: PodEnd): Arrival[] {
  const byPort = new Map(end.ports.map(({ port, protocol }) => [`${port}/${protocol}`, { end, port, protocol }]));
  return [...byPort.values()];
}

function sources(sets: PolicySets, place: number, arrival: Arrival): PodSet {
  const { size } = sets;
  const allowed = new PodSet(size);
  allowed.addAll(sets.freeToLeave);
  for (const { rule, peers, selected } of sets.egress)
    if (peers.has(place) && somePortMatches(rule, arrival)) allowed.addAll(selected);
  if (sets.freeToEnter.has(place)) return allowed;
  const letIn = new PodSet(size);
  for (const { rule, peers, selected } of sets.ingress)
    if (selected.has(place) && somePortMatches(rule, arrival)) letIn.addAll(peers);
  allowed.keep(letIn);
  return allowed;
}
