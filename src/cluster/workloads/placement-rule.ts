import type { Taint } from '../../kubernetes/schema/types.generated.ts';
import type { FieldPath } from '../../model/field-path.ts';
import type { UnmetRequirement } from './node-selector.ts';

/**
 * A rule that keeps a Pod from a Node. `path` points into the object that the Pod is made from, unless said otherwise.
 * - `node-name`: `nodeName` names another Node.
 * - `node-selector`: a pair of `nodeSelector` that the Node's labels do not have.
 * - `node-affinity`: no required term holds; `unmet` is what the nearest one lacks, none where it is empty.
 * - `taint`: the Node has one that the Pod does not tolerate; `path` points into the Node.
 * - `unschedulable`: the Node is cordoned; `path` points into the Node.
 * - `resources`: the Pod asks for more than the whole Node has.
 * - `gates`: the Pod waits for its scheduling gates to be taken away.
 */
export type PlacementRule = { readonly path: FieldPath } & (
  | { readonly code: 'node-name'; readonly nodeName: string }
  | { readonly code: 'node-selector'; readonly key: string; readonly wanted: string; readonly has: string | undefined }
  | { readonly code: 'node-affinity'; readonly unmet: readonly UnmetRequirement[] }
  | { readonly code: 'taint'; readonly taint: Taint }
  | { readonly code: 'unschedulable' }
  | { readonly code: 'resources'; readonly resource: string; readonly wanted: string; readonly has: string }
  | { readonly code: 'gates'; readonly gates: readonly string[] }
);
