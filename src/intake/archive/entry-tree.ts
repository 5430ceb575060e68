import type { ZipFile } from 'yauzl';
import type { ArchiveFault } from '../intake-warning.ts';
import {
  type Archive,
  type ArchiveMost,
  byName,
  type FileNode,
  type FolderNode,
  type Refused,
  type RefusedNode,
  type TreeNode,
} from '../tree/node.ts';
import type { ArchiveEntry } from './archive-entry.ts';
import { isSafeEntryName, partsOf } from './entry-name.ts';
import { readEntry } from './read-entry.ts';

interface Folder {
  readonly folders: Map<string, Folder>;
  readonly nodes: Map<string, FileNode | RefusedNode>;
}

/** Opens a zip that an entry is. */
export type UnzipBytes = (bytes: Uint8Array, name: string, most: ArchiveMost) => Promise<Archive | Refused>;

/** The folders and files that a zip's names make. A name that is unsafe or there twice is refused, under its whole name. */
export function entryTree(zip: ZipFile, entries: readonly ArchiveEntry[], name: string, unzip: UnzipBytes): FolderNode {
  const root = emptyFolder();
  for (const entry of entries) {
    if (!isSafeEntryName(entry.name)) {
      root.nodes.set(entry.name, bad(entry.name, 'unsafe-name'));
      continue;
    }
    const parts = partsOf(entry.name);
    const last = entry.kind === 'folder' ? undefined : parts.pop();
    const folder = parts.reduce(folderIn, root);
    if (last === undefined) continue;
    folder.nodes.set(last, folder.nodes.has(last) ? bad(last, 'doubled-name') : nodeOf(zip, entry, last, unzip));
  }
  return folderNode(root, name);
}

function emptyFolder(): Folder {
  return { folders: new Map(), nodes: new Map() };
}

function folderIn(parent: Folder, name: string): Folder {
  const found = parent.folders.get(name);
  if (found !== undefined) return found;
  const made = emptyFolder();
  parent.folders.set(name, made);
  return made;
}

function nodeOf(zip: ZipFile, entry: ArchiveEntry, name: string, unzip: UnzipBytes): FileNode | RefusedNode {
  if (entry.kind !== 'file')
    return { type: 'refused', name, refusal: entry.kind === 'symlink' ? 'symlink' : 'not-a-file', fault: undefined };
  return {
    type: 'file',
    name,
    read: (limits) => readEntry(zip, entry, { bytes: limits.fileBytes, ratio: limits.archiveRatio }),
    unzip: async (limits, most) => {
      const content = await readEntry(zip, entry, { bytes: limits.archiveBytes, ratio: limits.archiveRatio });
      return 'bytes' in content ? unzip(content.bytes, name, most) : content;
    },
  };
}

function bad(name: string, fault: ArchiveFault): RefusedNode {
  return { type: 'refused', name, refusal: 'bad-archive', fault };
}

function folderNode(folder: Folder, name: string): FolderNode {
  const children = async (): Promise<readonly TreeNode[]> => {
    const folders = [...folder.folders].map(([child, below]) => folderNode(below, child));
    return [...folders, ...folder.nodes.values()].sort(byName);
  };
  return { type: 'folder', name, children };
}
