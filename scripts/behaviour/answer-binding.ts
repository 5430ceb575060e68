import { bindClaims } from '../../src/cluster/storage/bind-claims.ts';
import type { ClaimState } from '../../src/cluster/storage/storage-state.ts';
import { storedObjects } from './stored-objects.ts';

/** Which claim is bound to which volume. */
export function answerBinding({ objects }: { objects: readonly unknown[] }) {
  const { claims } = bindClaims(storedObjects(objects));
  const phases = claims.map((state) => {
    const volume = chosen(state);
    return [state.claim.name, { phase: state.phase, ...(volume && { volume: volume.name }) }] as const;
  });
  return { claims: Object.fromEntries(phases) };
}

/**
 * Of volumes that suit alike chance decides (the controller iterates over a Go map), so such an answer is a guess whichever
 * is named. The last is named only because three of the four ties that were recorded fell to it.
 */
function chosen({ volume, alike }: ClaimState) {
  return alike.at(-1) ?? volume;
}
