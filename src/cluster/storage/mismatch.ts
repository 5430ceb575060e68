import type { Quantity } from '../../kubernetes/quantity.ts';
import type { FieldPath } from '../../model/field-path.ts';
import type { ClaimName } from './volume.ts';

/**
 * Why a claim may not have a volume. `claimPath` points into the claim's object, `volumePath` into the volume's.
 * - `too-small`: the volume holds less than is asked for.
 * - `storage-class`: classes differ; '' is no class, which is a class of its own here.
 * - `access-modes`: the volume lacks some.
 * - `volume-mode`: `Filesystem` and `Block`.
 * - `selector`: a term of the claim's selector that the volume's labels do not meet.
 * - `attributes-class`: `volumeAttributesClassName` differs.
 * - `reserved`: the volume was written for another claim. `bound`: another claim got it.
 * - `released`: `claimRef` has the uid of a claim that is gone, so that no claim may have it.
 * - `node-affinity`: the Node on which the Pod would run does not reach it.
 */
export type Mismatch = { readonly claimPath: FieldPath; readonly volumePath: FieldPath } & (
  | { readonly code: 'too-small'; readonly wanted: Quantity; readonly has: Quantity }
  | {
      readonly code: 'storage-class' | 'volume-mode' | 'attributes-class';
      readonly wanted: string;
      readonly has: string;
    }
  | { readonly code: 'access-modes'; readonly missing: readonly string[] }
  | { readonly code: 'selector' }
  | { readonly code: 'reserved' | 'bound' | 'released'; readonly by: ClaimName }
  | { readonly code: 'node-affinity'; readonly node: string }
);
