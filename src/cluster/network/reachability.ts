import type { SimulatedPod, SimulatedService } from '../cluster.ts';
import type { Destination } from '../connections.ts';
import type { DnsAnswer } from '../dns/dns-record.ts';
import type { Lookup } from './cluster-dns.ts';
import type { Judgement } from './judgement.ts';
import type { WayStatus } from './ways-to.ts';

/** Who connects: a Pod, an address outside the cluster, or the Node on which the Pod at the other end runs. */
export type ReachSource =
  | { readonly kind: 'pod'; readonly pod: SimulatedPod }
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'node' };

/** What is connected to. A `name` is looked up as the client would, unless it is an address; a `service` is not. */
export type ReachTarget =
  | { readonly kind: 'pod'; readonly pod: SimulatedPod }
  | { readonly kind: 'service'; readonly service: SimulatedService }
  | { readonly kind: 'name'; readonly name: string };

/**
 * - `open`, `mixed`, `denied`: the policies of both ends allow all ways, some, or none.
 * - `outside`: the way leads out of the cluster, and nothing in it is against that.
 * - `lookup-denied`: policies keep the client from asking for the name; `routes` tell what would be.
 * - `not-exposed`: the Service has no address that clients outside the cluster get to.
 * - the rest: there is no way at all (see `WayStatus`).
 */
export type ReachOutcome =
  | 'open'
  | 'mixed'
  | 'denied'
  | 'outside'
  | 'lookup-denied'
  | 'not-exposed'
  | Exclude<WayStatus, 'found' | 'outside'>;

/** May a client connect, and why. */
export interface Reachability {
  readonly outcome: ReachOutcome;
  /** Whether every connection comes through: `outcome` is `open` or `outside`. */
  readonly allowed: boolean;
  /** What the client connects to; '' where it has no address, or none is known. */
  readonly address: string;
  readonly service: SimulatedService | undefined;
  /** Nothing where no name was looked up. */
  readonly answer: DnsAnswer | undefined;
  /** What policies say of looking the name up; nothing where the client is no Pod, or there is nothing to look up. */
  readonly lookup: Lookup | undefined;
  /** One for each Pod or address where the connection may end. */
  readonly routes: readonly Route[];
  readonly caveats: readonly ReachCaveat[];
}

/** One way of a connection, once the address of a Service has been replaced by a Pod's. */
export interface Route extends Destination {
  /** Whether both ends allow it. */
  readonly allowed: boolean;
  readonly egress: Judgement;
  readonly ingress: Judgement;
  readonly caveats: readonly RouteCaveat[];
}

/**
 * - `headless-port`: the client uses the Service's port, but the names of a headless Service lead to Pods, which listen
 *   on its target port.
 * - `source-rewritten`: from outside through a Service, policies may see a Node's address in place of the client's.
 * - `no-cluster-dns`: the client does not ask the cluster's DNS, which would know the name.
 */
export type ReachCaveat = 'headless-port' | 'source-rewritten' | 'no-cluster-dns';

/**
 * - `undeclared-port`: no container of the Pod declares the port, so probably nothing listens there.
 * - `not-ready`: the Pod is not ready.
 * - `pod-by-address`: the Pod's address alone makes a rule match, and Pods' addresses change.
 * - `host-network`: an end has its Node's network, where network plugins differ in what policies do.
 */
export type RouteCaveat = 'undeclared-port' | 'not-ready' | 'pod-by-address' | 'host-network';
