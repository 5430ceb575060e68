import { bindClaims } from '../../cluster/storage/bind-claims.ts';
import { mismatchesOf, ownerMismatches, selectorMismatches } from '../../cluster/storage/mismatches-of.ts';
import type { ClaimState, StorageState } from '../../cluster/storage/storage-state.ts';
import type { Volume } from '../../cluster/storage/volume.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { BoundRequirement } from '../../model/exercise.ts';
import type { World } from '../world.ts';
import { findingToBlame } from './finding-to-blame.ts';
import { unfitFinding } from './running/unfit-finding.ts';
import { waitFinding } from './running/wait-finding.ts';
import { unlessSoBefore } from './unless-so-before.ts';

/** The claim is bound, to the volume that is asked for if one is, and the learner had a part in it. */
export function checkBound(requirement: BoundRequirement, world: World): Diagnostic[] {
  const storage = storageOf(world);
  const faults = faultsIn(storage, requirement, world);
  if (faults.length > 0) return faults;
  const state = stateOf(storage, requirement);
  const before = (past: World) => faultsIn(storageOf(past), requirement, past);
  return unlessSoBefore(world, [state?.claim.object, state?.volume?.object], before, requirement.claim);
}

function storageOf({ objects, cluster }: World): StorageState {
  return bindClaims(objects, cluster.pods);
}

function stateOf({ claims }: StorageState, { claim }: BoundRequirement): ClaimState | undefined {
  return claims.find((state) => state.claim.name === claim.name && state.claim.namespace === claim.namespace);
}

function faultsIn(storage: StorageState, requirement: BoundRequirement, world: World): Diagnostic[] {
  const state = stateOf(storage, requirement);
  if (state === undefined) return [world.missing(requirement.claim)];
  const wanted = requirement.volume;
  const volume = wanted && storage.volumes.find((one) => one.volume.name === wanted.name)?.volume;
  if (wanted !== undefined && volume === undefined) return [world.missing(wanted)];
  if (state.phase !== 'Bound') return whyPending(state, volume, world);
  if (volume === undefined || (state.volume === volume && state.alike.length === 0)) return [];
  return whyElsewhere(storage, state, volume, world);
}

/** What keeps the volume that is asked for, else the nearest one, from the claim; or who has to act. */
function whyPending(state: ClaimState, wanted: Volume | undefined, world: World): Diagnostic[] {
  const { claim, misses, waitsFor } = state;
  const miss = wanted === undefined ? misses[0] : misses.find(({ volume }) => volume === wanted);
  if (waitsFor?.code === 'named-volume' && waitsFor.volumeName !== wanted?.name) {
    const named = misses.find(({ volume }) => volume.name === waitsFor.volumeName)?.volume;
    if (waitsFor.mismatches.length > 0 && named !== undefined)
      return waitsFor.mismatches.map((mismatch) => unfitFinding(world, claim, named, mismatch));
    const problem = { code: 'claim-unfit', claim: claim.name, fault: 'absent', wanted: '', has: '' } as const;
    const place = { object: claim.object, path: waitsFor.path };
    return [findingToBlame(world, [place], { ...problem, volume: waitsFor.volumeName }, nameOf(state))];
  }
  if (miss !== undefined && miss.mismatches.length > 0)
    return miss.mismatches.map((mismatch) => unfitFinding(world, claim, miss.volume, mismatch));
  return waitFinding(world, state);
}

function whyElsewhere(storage: StorageState, state: ClaimState, wanted: Volume, world: World): Diagnostic[] {
  const { claim, className, volume, alike } = state;
  const owner = storage.volumes.find((one) => one.volume === wanted)?.claim;
  const mismatches = [
    ...ownerMismatches(claim, wanted, owner),
    ...mismatchesOf(claim, className, wanted),
    ...selectorMismatches(claim, wanted),
  ];
  if (mismatches.length > 0 && volume !== wanted)
    return mismatches.map((mismatch) => unfitFinding(world, claim, wanted, mismatch));
  const problem = {
    code: 'claim-elsewhere',
    claim: claim.name,
    expected: wanted.name,
    actual: (volume === wanted ? alike[0] : volume)?.name ?? '',
    byChance: volume === wanted || alike.includes(wanted),
  } as const;
  const places = [
    { object: claim.object, path: claim.path },
    { object: wanted.object, path: wanted.classPath },
  ];
  return [findingToBlame(world, places, problem, nameOf(state))];
}

function nameOf({ claim: { name, namespace } }: ClaimState) {
  return { kind: 'PersistentVolumeClaim', name, namespace };
}
