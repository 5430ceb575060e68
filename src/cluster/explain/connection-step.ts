import type { ObjectRef } from '../../model/object.ts';
import type { PeerFault, PortFault } from '../../model/problems/connection-problem.ts';
import type { Because } from '../network/judgement.ts';
import type { ReachCaveat, ReachOutcome, RouteCaveat } from '../network/reachability.ts';
import type { TextPlace } from '../view/text-place.ts';

/** One connection from its beginning to its end, or to where it fails. */
export interface ConnectionStory {
  readonly from: string;
  readonly to: string;
  readonly port: number;
  readonly protocol: string;
  /** In the order in which they happen; those after one that fails on all ways are left out. */
  readonly steps: readonly ConnectionStep[];
  /**
   * - `nothing-listens`: policies let it pass, but the Pods declare ports and not this one.
   * - the rest: see `ReachOutcome`.
   */
  readonly outcome: ReachOutcome | 'nothing-listens';
  /** Whether every way that the connection may take comes through. */
  readonly connects: boolean;
  /** How many ways there are, and how many come through. */
  readonly ways: { readonly all: number; readonly open: number };
  readonly caveats: readonly (ReachCaveat | RouteCaveat)[];
}

/** `failed` ends the connection, on this way at least; `unsure` may be right or wrong. */
export type StepState = 'ok' | 'failed' | 'unsure';

/** The object that decides a step, and where it says so. */
export interface StepPlace {
  readonly object: ObjectRef;
  readonly place: TextPlace;
}

interface Step {
  readonly state: StepState;
  /** Nothing where no object decides. */
  readonly at: StepPlace | undefined;
}

export type ConnectionStep = Step & (ClientStep | NameStep | ServiceStep | EndpointsStep | PolicyStep | PortStep);

interface ClientStep {
  readonly kind: 'client';
  readonly pod: string;
}

interface NameStep {
  readonly kind: 'name';
  readonly asked: string;
  /** The completion of the search path that was answered; '' for none. */
  readonly name: string;
  readonly address: string;
  /** `outside`: the cluster's DNS does not know it, but others may. `unused`: the client does not ask the cluster's DNS. */
  readonly result: 'answered' | 'unknown' | 'outside' | 'unused';
}

interface ServiceStep {
  readonly kind: 'service';
  readonly port: number;
  readonly protocol: string;
  /** Where the port leads; nothing behind a headless Service, which has no part in it. */
  readonly targetPort: number | string | undefined;
  readonly fault: 'no-such-port' | 'not-exposed' | 'outside' | undefined;
  /** Its ports. */
  readonly ports: readonly number[];
}

interface EndpointsStep {
  readonly kind: 'endpoints';
  readonly ready: number;
  readonly all: number;
  /** The first ones. */
  readonly names: readonly string[];
  readonly selector: string;
  readonly fault: 'no-endpoints' | 'none-ready' | 'no-target-port' | undefined;
}

/** What the policies of one end say: of looking up a name (`lookup`), of going out, of coming in. */
interface PolicyStep extends PolicyVerdict {
  readonly kind: 'lookup' | 'egress' | 'ingress';
  /** The Pod or address whose policies these are. */
  readonly pod: string;
  /** How many ways are like this one, itself counted. */
  readonly ways: number;
}

export interface PolicyVerdict {
  readonly because: Because;
  /** '' where none decides. */
  readonly policy: string;
  /** Why nothing allows it; nothing where something does. */
  readonly fault: PeerFault | PortFault | 'no-rule' | undefined;
  /** What the policy would have to match: labels, an address, a port; '' where nothing helps. */
  readonly actual: string;
}

interface PortStep {
  readonly kind: 'port';
  readonly pod: string;
  readonly port: number;
  readonly protocol: string;
  /** '' where none does. */
  readonly container: string;
  /** What its containers declare. */
  readonly declared: readonly number[];
}
