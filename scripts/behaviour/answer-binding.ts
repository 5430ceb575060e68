import { bindClaims } from '../../src/cluster/storage/bind-claims.ts';
import type { ClaimState, StorageState } from '../../src/cluster/storage/storage-state.ts';
import { storedObjects } from './stored-objects.ts';

/** Which claim is bound to which volume. */
export function answerBinding({ objects }: { objects: readonly unknown[] }) {
  const state = bindClaims(storedObjects(objects));
  const phases = state.claims.map((claim) => {
    const volume = chosen(claim, state);
    return [claim.claim.name, { phase: claim.phase, ...(volume && { volume: volume.name }) }] as const;
  });
  return { claims: Object.fromEntries(phases) };
}

/**
 * Of volumes that suit alike chance decides (the controller iterates over Go maps), so that such an answer is a guess
 * whichever is named: about half of them are wrong. The one made last is named for no better reason than that three of
 * the four ties that were recorded fell to it.
 */
function chosen({ volume, alike }: ClaimState, { volumes }: StorageState) {
  const suiting = new Set([volume, ...alike]);
  return volumes.findLast((one) => suiting.has(one.volume))?.volume;
}
