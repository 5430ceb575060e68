import type { ClaimState, ClaimWait } from '../../../cluster/storage/storage-state.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { World } from '../../world.ts';
import { findingToBlame } from '../finding-to-blame.ts';

/** Who has to act before a claim that no volume is kept from is bound. */
export function waitFinding(world: World, { claim, waitsFor }: ClaimState): Diagnostic[] {
  if (waitsFor === undefined) return [];
  const pod = waitsFor.code === 'node' ? waitsFor.pod : undefined;
  const places = [
    { object: pod?.template.object, path: pod?.template.path ?? FieldPath.root },
    { object: claim.object, path: waitsFor.path },
  ];
  const { name, namespace } = claim;
  const problem = { code: 'claim-waits', claim: name, ...whatFor(waitsFor) } as const;
  return [findingToBlame(world, places, problem, { kind: 'PersistentVolumeClaim', name, namespace })];
}

function whatFor(wait: ClaimWait) {
  switch (wait.code) {
    case 'provisioner':
      return { for: wait.code, name: wait.provisioner };
    case 'node':
      return { for: wait.code, name: wait.pod.name };
    case 'named-volume':
      return { for: 'volume', name: wait.volumeName } as const;
    default:
      return { for: wait.code, name: wait.className };
  }
}
