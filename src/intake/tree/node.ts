import type { Refusal } from '../../course/outcome.ts';
import type { IntakeLimits } from '../intake-options.ts';
import type { ArchiveFault } from '../intake-warning.ts';

/** Something found on the disk or in a zip. Nothing of it has been opened yet. */
export type TreeNode = FolderNode | FileNode | RefusedNode;

export interface FolderNode {
  readonly type: 'folder';
  readonly name: string;
  /** What is in it, sorted by name; a folder that cannot be read holds one refused node without a name. */
  readonly children: () => Promise<readonly TreeNode[]>;
}

export interface FileNode {
  readonly type: 'file';
  readonly name: string;
  /** Never more than `limits.fileBytes`. */
  readonly read: (limits: IntakeLimits) => Promise<FileContent | Refused>;
  /** As a zip; whoever opens it closes it. `entries`: how many it may hold; `total`: to how many bytes it may unpack. */
  readonly unzip: (limits: IntakeLimits, most: ArchiveMost) => Promise<Archive | Refused>;
}

/** Seen, and not to be opened: a link, a device, an entry with a name that leads elsewhere. */
export interface RefusedNode extends Refused {
  readonly type: 'refused';
  readonly name: string;
}

export interface Refused {
  readonly refusal: Refusal['code'];
  readonly fault: ArchiveFault | undefined;
}

export interface FileContent {
  readonly bytes: Uint8Array;
  /** Milliseconds since 1970, UTC; of a zip's entry, whose clock knows no zone, as if it were UTC. */
  readonly modified: number | undefined;
}

export interface ArchiveMost {
  readonly entries: number;
  readonly total: number;
}

export interface Archive {
  readonly root: FolderNode;
  readonly close: () => void;
}

/** By UTF-16 code units: the same on every machine. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
