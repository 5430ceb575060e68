import fs from 'node:fs';
import { unzipDiskFile } from '../archive/unzip-disk-file.ts';
import { nameOfBytes } from './name-of-bytes.ts';
import { byName, type FileNode, type FolderNode, type RefusedNode, type TreeNode } from './node.ts';
import { readDiskFile } from './read-disk-file.ts';

const slash = Buffer.from('/');

/** A folder on the disk. Paths are bytes, since names need not be text; links are never followed. */
export function diskFolder(folder: Buffer, name: string): FolderNode {
  return { type: 'folder', name, children: async () => childrenOf(folder) };
}

/** A file on the disk, opened only when it is read. */
function diskFile(file: Buffer, name: string): FileNode {
  return {
    type: 'file',
    name,
    read: async (limits) => readDiskFile(file, limits.fileBytes),
    unzip: (_limits, most) => unzipDiskFile(file, name, most),
  };
}

function childrenOf(folder: Buffer): readonly TreeNode[] {
  try {
    // It may have become a link since its parent was listed.
    if (!fs.lstatSync(folder).isDirectory()) return [refused('', 'symlink')];
    const rows = fs.readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
    const sorted = rows.sort((a, b) => Buffer.compare(a.name, b.name));
    const taken = new Set<string>();
    return sorted.map((row) => nodeOf(row, folder, unlike(nameOfBytes(row.name), taken))).sort(byName);
  } catch {
    return [refused('', 'unreadable')];
  }
}

/** Two names of bytes may read alike, one of them being written with `%`. */
function unlike(name: string, taken: Set<string>): string {
  let free = name;
  while (taken.has(free)) free += '%';
  taken.add(free);
  return free;
}

function nodeOf(row: fs.Dirent<Buffer>, folder: Buffer, name: string): TreeNode {
  const full = Buffer.concat([folder, slash, row.name]);
  if (row.isDirectory()) return diskFolder(full, name);
  if (row.isFile()) return diskFile(full, name);
  return refused(name, row.isSymbolicLink() ? 'symlink' : 'not-a-file');
}

function refused(name: string, refusal: RefusedNode['refusal']): RefusedNode {
  return { type: 'refused', name, refusal, fault: undefined };
}
