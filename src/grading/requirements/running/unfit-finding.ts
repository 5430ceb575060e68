import type { Claim } from '../../../cluster/storage/claim.ts';
import type { Mismatch } from '../../../cluster/storage/mismatch.ts';
import type { Volume } from '../../../cluster/storage/volume.ts';
import { formatQuantity } from '../../../kubernetes/quantity.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { World } from '../../world.ts';
import { findingToBlame } from '../finding-to-blame.ts';

/** What keeps a volume from a claim: at the claim's field, or at the volume's where the claim was given. */
export function unfitFinding(world: World, claim: Claim, volume: Volume, mismatch: Mismatch): Diagnostic {
  const places = [
    { object: claim.object, path: mismatch.claimPath },
    { object: volume.object, path: mismatch.volumePath },
  ];
  const problem = {
    code: 'claim-unfit',
    claim: claim.name,
    volume: volume.name,
    fault: mismatch.code,
    ...amounts(mismatch),
  } as const;
  return findingToBlame(world, places, problem, {
    kind: 'PersistentVolumeClaim',
    name: claim.name,
    namespace: claim.namespace,
  });
}

function amounts(mismatch: Mismatch): { readonly wanted: string; readonly has: string } {
  switch (mismatch.code) {
    case 'too-small':
      return { wanted: formatQuantity(mismatch.wanted), has: formatQuantity(mismatch.has) };
    case 'storage-class':
    case 'volume-mode':
    case 'attributes-class':
      return { wanted: mismatch.wanted, has: mismatch.has };
    case 'access-modes':
      return { wanted: mismatch.missing.join(', '), has: '' };
    case 'selector':
      return { wanted: mismatch.claimPath.segments().at(-1)?.toString() ?? '', has: '' };
    case 'reserved':
    case 'bound':
    case 'released':
      return { wanted: '', has: `${mismatch.by.namespace}/${mismatch.by.name}` };
    case 'node-affinity':
      return { wanted: mismatch.node, has: '' };
  }
}
