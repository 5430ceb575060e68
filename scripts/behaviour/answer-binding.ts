import { bindClaims } from '../../src/cluster/storage/bind-claims.ts';
import { storedObjects } from './stored-objects.ts';

/** Which claim is bound to which volume; of volumes that suit alike, where chance decides in a cluster, the first. */
export function answerBinding({ objects }: { objects: readonly unknown[] }) {
  const { claims } = bindClaims(storedObjects(objects));
  const phases = claims.map(({ claim, phase, volume }) => {
    return [claim.name, volume === undefined ? { phase } : { phase, volume: volume.name }] as const;
  });
  return { claims: Object.fromEntries(phases) };
}
