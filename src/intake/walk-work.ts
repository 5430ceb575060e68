import type { IntakeLimits } from './intake-options.ts';
import type { WorkRoot } from './layout/lead.ts';
import { isZipName, join, stemOf, visible } from './names.ts';
import type { Archive, FileNode, Refused, RefusedNode, TreeNode } from './tree/node.ts';

/** A file of a student's, or what was refused in its place. */
export interface WalkedFile {
  /** Within the student's work. */
  readonly path: string;
  /** The last part of `path`: an LMS puts more in front of it. */
  readonly name: string;
  /** The names of the folders and zips below the root that it is in, the outermost first. */
  readonly folders: readonly string[];
  readonly node: FileNode | RefusedNode;
  readonly root: WorkRoot;
  readonly tooDeep: boolean;
}

/**
 * Walks one student's folders and zips in order of names. Links are seen, never followed; a zip in a zip is not opened.
 * What is opened is handed to `opened`, to be closed when the student is done.
 */
export async function walkWork(
  roots: readonly WorkRoot[],
  limits: IntakeLimits,
  opened: (archive: Archive) => void,
): Promise<readonly WalkedFile[]> {
  const found: WalkedFile[] = [];
  let left = limits.studentEntries;

  for (const root of roots) await visit(root, root.node, { path: root.path, folders: [], inZip: false });
  return found;

  async function visit(root: WorkRoot, node: TreeNode, place: Place): Promise<void> {
    left -= 1;
    if (left === 0) put(root, refusedNode(node.name, { refusal: 'too-many-files', fault: undefined }), place);
    if (left <= 0) return;
    if (node.type === 'folder') return into(root, node.children(), place);
    if (node.type === 'refused' || root.onlineText || !isZipName(node.name)) return put(root, node, place);
    if (place.inZip) return put(root, refusedNode(node.name, { refusal: 'bad-archive', fault: 'nested' }), place);
    const archive = await node.unzip(limits, { entries: limits.archiveEntries, total: limits.archiveBytes });
    if ('refusal' in archive) return put(root, refusedNode(node.name, archive), place);
    opened(archive);
    return into(root, archive.root.children(), { ...place, inZip: true });
  }

  async function into(root: WorkRoot, children: Promise<readonly TreeNode[]>, place: Place): Promise<void> {
    const { path, folders, inZip } = place;
    for (const child of visible(await children)) {
      const within = { path: join(path, child.name), folders: [...folders, ...lastFolder(root, path)], inZip };
      if (child.type !== 'folder' || within.folders.length < limits.depth) await visit(root, child, within);
      else put(root, refusedNode(child.name, { refusal: 'unreadable', fault: undefined }), within, true);
    }
  }

  function put(root: WorkRoot, node: FileNode | RefusedNode, place: Place, tooDeep = false): void {
    const path = place.path || node.name || root.node.name;
    found.push({ path, name: lastPart(path), folders: place.folders, node, root, tooDeep });
  }
}

interface Place {
  readonly path: string;
  readonly folders: readonly string[];
  readonly inZip: boolean;
}

/** The student's own folder, or a zip with the student's name, tells no task. */
function lastFolder(root: WorkRoot, path: string): readonly string[] {
  return path === root.path ? [] : [stemOf(lastPart(path))];
}

function lastPart(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function refusedNode(name: string, refused: Refused): RefusedNode {
  return { type: 'refused', name, ...refused };
}
