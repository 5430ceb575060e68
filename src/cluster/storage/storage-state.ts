import type { FieldPath } from '../../model/field-path.ts';
import type { SimulatedPod } from '../cluster.ts';
import type { Claim } from './claim.ts';
import type { Mismatch } from './mismatch.ts';
import type { ClaimName, Volume } from './volume.ts';

/** Which claim has which volume, once the controllers have come to rest, and why the others have none. */
export interface StorageState {
  /** Those made by hand in their order, then those that Pods get from templates. */
  readonly claims: readonly ClaimState[];
  readonly volumes: readonly VolumeState[];
}

export interface ClaimState {
  readonly claim: Claim;
  /** `Lost`: an annotation says that it was bound, and its volume is gone or someone else's. */
  readonly phase: 'Pending' | 'Bound' | 'Lost';
  /** Its own, the default class's, or '' for none. */
  readonly className: string;
  readonly volume: Volume | undefined;
  /** Volumes that suit as well: chance decides. */
  readonly alike: readonly Volume[];
  /** Nothing where it is bound. */
  readonly waitsFor: ClaimWait | undefined;
  /** Why it has none of the volumes, the nearest first; empty where it is bound, and where there are very many claims. */
  readonly misses: readonly VolumeMiss[];
}

/** A volume and all that keeps it from a claim; nothing does where others merely went first. */
export interface VolumeMiss {
  readonly volume: Volume;
  readonly mismatches: readonly Mismatch[];
}

/**
 * What a pending claim waits for; `path` points into the claim's object.
 * - `volume`: one that fits, as no class makes any. `className` is '' for no class.
 * - `class`: a StorageClass of this name, which is not there; no volume has the name either.
 * - `provisioner`: the class's, which makes a volume where it runs.
 * - `consumer`: a Pod that uses it; its class waits for the first one (WaitForFirstConsumer).
 * - `node`: a Node for a Pod that uses it, where volumes and Pod may both be.
 * - `named-volume`: the volume of this name, which is not there, does not fit (`mismatches`) or is another claim's.
 */
export type ClaimWait = { readonly path: FieldPath } & (
  | { readonly code: 'volume' | 'class' | 'consumer'; readonly className: string }
  | { readonly code: 'provisioner'; readonly className: string; readonly provisioner: string }
  | { readonly code: 'node'; readonly className: string; readonly pod: SimulatedPod }
  | { readonly code: 'named-volume'; readonly volumeName: string; readonly mismatches: readonly Mismatch[] }
);

export interface VolumeState {
  readonly volume: Volume;
  /** `Released`: its claim is gone; kept from others by `claimRef` until somebody removes that. */
  readonly phase: 'Available' | 'Bound' | 'Released';
  /** The claim that has it. */
  readonly claim: ClaimName | undefined;
}
