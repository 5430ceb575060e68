import type { NodeTraits } from '../workloads/node-selector.ts';
import type { Claim } from './claim.ts';
import { mismatchesOf, ownerMismatches } from './mismatches-of.ts';
import { defaultClass, type StorageClassFacts } from './storage-class.ts';
import type { ClaimState, ClaimWait, VolumeMiss } from './storage-state.ts';
import type { Volume } from './volume.ts';
import type { VolumePool } from './volume-pool.ts';

/** Pairs of claims and volumes that are compared to tell why; past these, claims are told without. */
const mostPairs = 250_000;

/** Decides on one claim after the other, as the persistent-volume controller does. */
export class ClaimDesk {
  readonly #pool: VolumePool;
  readonly #classes: ReadonlyMap<string, StorageClassFacts>;
  readonly #defaultClassName: string;
  #pairs = 0;

  constructor(pool: VolumePool, classes: ReadonlyMap<string, StorageClassFacts>) {
    this.#pool = pool;
    this.#classes = classes;
    this.#defaultClassName = defaultClass(classes)?.name ?? '';
  }

  /** A claim that names no class, not even '', is given the default one (plugin/pkg/admission/storage/setdefault). */
  classNameOf({ className }: Claim): string {
    return className ?? this.#defaultClassName;
  }

  classOf(claim: Claim): StorageClassFacts | undefined {
    return this.#classes.get(this.classNameOf(claim));
  }

  /** What becomes of a claim before any Pod uses it (pkg/controller/volume/persistentvolume/pv_controller.go syncClaim). */
  decide(claim: Claim): ClaimState {
    if (claim.wasBound) return this.#keep(claim);
    if (claim.volumeName !== '') return this.#decideNamed(claim);
    const className = this.classNameOf(claim);
    if (this.classOf(claim)?.waitsForConsumer === true) {
      const reserved = this.#pool.reservedFor(claim);
      if (reserved !== undefined) return this.bind(claim, [reserved]);
      return this.pend(claim, { code: 'consumer', className, path: claim.classPath });
    }
    const found = this.#pool.bestFor(claim, className);
    return found.length > 0 ? this.bind(claim, found) : this.pend(claim, this.wait(claim));
  }

  /** Binds a claim to the first of some volumes that suit alike. */
  bind(claim: Claim, [volume, ...alike]: readonly Volume[]): ClaimState {
    const { namespace, name } = claim;
    if (volume !== undefined) this.#pool.bind(volume, { namespace, name });
    const className = this.classNameOf(claim);
    return { claim, phase: 'Bound', className, volume, alike, waitsFor: undefined, misses: [] };
  }

  pend(claim: Claim, waitsFor: ClaimWait, node?: NodeTraits): ClaimState {
    const className = this.classNameOf(claim);
    const misses = this.#missesOf(claim, node);
    return { claim, phase: 'Pending', className, volume: undefined, alike: [], waitsFor, misses };
  }

  /** Who has to act for a claim that no volume fits. */
  wait(claim: Claim): ClaimWait {
    const className = this.classNameOf(claim);
    const path = claim.classPath;
    const storageClass = this.#classes.get(className);
    if (className === '') return { code: 'volume', className, path };
    // A name alone, without a StorageClass, is enough to bring claims and volumes made by hand together.
    const isUsed = this.#pool.volumes.some((volume) => volume.className === className);
    if (storageClass === undefined) return { code: isUsed ? 'volume' : 'class', className, path };
    const { provisioner } = storageClass;
    return provisioner === ''
      ? { code: 'volume', className, path }
      : { code: 'provisioner', className, provisioner, path };
  }

  /** Every volume with what keeps it from a claim, the nearest first. */
  #missesOf(claim: Claim, node?: NodeTraits): VolumeMiss[] {
    this.#pairs += this.#pool.volumes.length;
    if (this.#pairs > mostPairs) return [];
    const className = this.classNameOf(claim);
    return this.#pool.volumes
      .map((volume) => ({ volume, mismatches: this.#pool.mismatches(claim, className, volume, node) }))
      .sort((a, b) => a.mismatches.length - b.mismatches.length);
  }

  /** A claim that asks for a volume by name: a volume that was written for it is not even looked at. */
  #decideNamed(claim: Claim): ClaimState {
    const { volumeName } = claim;
    const volume = this.#pool.find(volumeName);
    const mismatches = volume === undefined ? [] : this.#againstNamed(claim, volume);
    if (volume !== undefined && mismatches.length === 0) return this.bind(claim, [volume]);
    return this.pend(claim, { code: 'named-volume', volumeName, mismatches, path: claim.path.child('volumeName') });
  }

  #againstNamed(claim: Claim, volume: Volume) {
    const ofOwner = ownerMismatches(claim, volume, this.#pool.ownerOf(volume));
    if (ofOwner.length > 0 || volume.reservedFor !== undefined) return ofOwner;
    return mismatchesOf(claim, this.classNameOf(claim), volume);
  }

  /** A claim of which an annotation says that it was bound: it is again, or lost for good. */
  #keep(claim: Claim): ClaimState {
    const volume = this.#pool.find(claim.volumeName);
    const isFree = volume !== undefined && volume.reservedFor === undefined && this.#pool.ownerOf(volume) === undefined;
    if (isFree) return this.bind(claim, [volume]);
    const { volumeName } = claim;
    const path = claim.path.child('volumeName');
    const mismatches = volume === undefined ? [] : ownerMismatches(claim, volume, this.#pool.ownerOf(volume));
    return { ...this.pend(claim, { code: 'named-volume', volumeName, mismatches, path }), phase: 'Lost' };
  }
}
