import { compareQuantities, type Quantity } from '../../kubernetes/quantity.ts';
import { FieldPath } from '../../model/field-path.ts';
import { type NodeTraits, nodeSelectorMatches } from '../workloads/node-selector.ts';
import type { Claim } from './claim.ts';
import type { Mismatch } from './mismatch.ts';
import { mismatchesOf, ownerMismatches, selectorMismatches } from './mismatches-of.ts';
import type { ClaimName, Volume } from './volume.ts';

/** The volumes of a cluster, and who has which. */
export class VolumePool {
  readonly volumes: readonly Volume[];
  /** The smallest first, and as they came where they are of one size. */
  readonly #bySize: readonly Volume[];
  readonly #owners = new Map<Volume, ClaimName>();
  /** Each volume's access modes, each once and in order. */
  readonly #modes: ReadonlyMap<Volume, string>;
  readonly #byName: ReadonlyMap<string, Volume>;

  constructor(volumes: readonly Volume[]) {
    this.volumes = volumes;
    this.#bySize = [...volumes].sort((a, b) => compareQuantities(a.capacity, b.capacity));
    this.#modes = new Map(volumes.map((volume) => [volume, modesOf(volume)]));
    this.#byName = new Map(volumes.map((volume) => [volume.name, volume]));
  }

  find(name: string): Volume | undefined {
    return this.#byName.get(name);
  }

  ownerOf(volume: Volume): ClaimName | undefined {
    return this.#owners.get(volume);
  }

  bind(volume: Volume, claim: ClaimName): void {
    this.#owners.set(volume, claim);
  }

  /** Everything that keeps a volume from a claim. `node`: where the Pod that uses the claim would run. */
  mismatches(claim: Claim, className: string, volume: Volume, node?: NodeTraits): Mismatch[] {
    const found = [
      ...ownerMismatches(claim, volume, this.#owners.get(volume)),
      ...mismatchesOf(claim, className, volume),
      ...selectorMismatches(claim, volume),
    ];
    return reaches(volume, node) ? found : [...found, farAway(claim, node?.name ?? '')];
  }

  /**
   * The volume that a claim is bound to where it asks for none by name: of those with the fewest access modes that hold
   * one, the one written for the claim, else the smallest (pkg/controller/volume/persistentvolume/index.go findByClaim).
   * The first is the answer; chance decides between it and the others, which are as good.
   */
  bestFor(claim: Claim, className: string): readonly Volume[] {
    const groups = new Map<string, Volume[]>();
    for (const volume of this.#usableBy(claim)) {
      if (!hasModes(volume, claim)) continue;
      const modes = this.#modes.get(volume) ?? '';
      const group = groups.get(modes);
      if (group === undefined) groups.set(modes, [volume]);
      else group.push(volume);
    }
    let best: readonly Volume[] = [];
    let fewest = Number.POSITIVE_INFINITY;
    // Among sets of modes of one size chance decides too; the last by name goes first here, whatever came first.
    for (const [modes, group] of [...groups].sort(([a], [b]) => (a < b ? 1 : -1))) {
      const found = bestOf(claim, className, group);
      const count = modes.split(',').length;
      if (found.length === 0 || count > fewest) continue;
      best = count < fewest ? found : [...best, ...found];
      fewest = count;
    }
    return best;
  }

  /** The volume that was written for a claim, or undefined: all that a claim gets before a Pod uses it. */
  reservedFor(claim: Claim): Volume | undefined {
    return this.#usableBy(claim).find((volume) => volume.reservedFor !== undefined && hasModes(volume, claim));
  }

  /**
   * The volumes that the scheduler may give to a claim on a Node; those in `taken` are for other claims of the Pod
   * (pkg/scheduler/framework/plugins/volumebinding/binder.go findMatchingVolumes).
   */
  bestOnNode(
    claim: Claim,
    className: string,
    node: NodeTraits | undefined,
    taken: ReadonlySet<Volume>,
  ): readonly Volume[] {
    const ofClass = this.#usableBy(claim).filter((volume) => volume.className === className && !taken.has(volume));
    const reserved = ofClass.find((volume) => volume.reservedFor !== undefined);
    if (reserved !== undefined) return reaches(reserved, node) ? [reserved] : [];
    const suitable = ofClass.filter((volume) => hasModes(volume, claim) && reaches(volume, node));
    return bestOf(claim, className, suitable);
  }

  #isFreeFor(volume: Volume, claim: Claim): boolean {
    const has = this.#owners.get(volume);
    if (has === undefined && volume.reservedFor === undefined) return true;
    return ownerMismatches(claim, volume, has).length === 0;
  }

  /** Those that nobody else has and whose size and mode suit, the smallest first; the class is not looked at yet. */
  #usableBy(claim: Claim): Volume[] {
    return this.#atLeast(claim.request).filter(
      (volume) =>
        this.#isFreeFor(volume, claim) &&
        volume.volumeMode === claim.volumeMode &&
        volume.attributesClass === claim.attributesClass,
    );
  }

  #atLeast(size: Quantity): readonly Volume[] {
    let low = 0;
    let high = this.#bySize.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const volume = this.#bySize[middle];
      if (volume !== undefined && compareQuantities(volume.capacity, size) < 0) low = middle + 1;
      else high = middle;
    }
    return this.#bySize.slice(low);
  }
}

/** Of volumes by size, the smallest ones; or the one that was written for the claim, which needs neither its class nor its selector. */
function bestOf(claim: Claim, className: string, volumes: readonly Volume[]): readonly Volume[] {
  const own = volumes.find(({ reservedFor }) => reservedFor !== undefined);
  if (own !== undefined) return [own];
  const best: Volume[] = [];
  for (const volume of volumes) {
    if (volume.className !== className) continue;
    if (claim.selector !== undefined && selectorMismatches(claim, volume).length > 0) continue;
    const [smallest] = best;
    if (smallest !== undefined && compareQuantities(volume.capacity, smallest.capacity) > 0) break;
    best.push(volume);
  }
  return best;
}

function modesOf({ accessModes }: Volume): string {
  return [...new Set(accessModes)].sort().join();
}

function hasModes(volume: Volume, claim: Claim): boolean {
  return claim.accessModes.every((mode) => volume.accessModes.includes(mode));
}

/** True where no Node is known: nothing speaks against it then. */
function reaches(volume: Volume, node: NodeTraits | undefined): boolean {
  return node === undefined || volume.nodes === undefined || nodeSelectorMatches(volume.nodes, node);
}

function farAway(claim: Claim, node: string): Mismatch {
  return { code: 'node-affinity', node, claimPath: claim.path, volumePath: nodeAffinity };
}

const nodeAffinity = FieldPath.of('spec', 'nodeAffinity', 'required');
