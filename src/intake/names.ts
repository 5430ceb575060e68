import type { TreeNode } from './tree/node.ts';

const junkNames = new Set(['__macosx', 'thumbs.db', 'desktop.ini', 'node_modules']);

/** What systems and tools leave behind, of which nobody needs to hear: hidden files and the like. */
function isJunk(name: string): boolean {
  return name.startsWith('.') || junkNames.has(name.toLowerCase());
}

/** What is there without what nobody handed in. */
export function visible(nodes: readonly TreeNode[]): readonly TreeNode[] {
  // A name that leads out of a zip begins with dots too, and is to be told of.
  return nodes.filter((node) => !isJunk(node.name) || (node.type === 'refused' && node.fault !== undefined));
}

export function isZipName(name: string): boolean {
  return /\.zip$/i.test(name);
}

/** A folder, or a zip that stands for one. */
export function isContainer(node: TreeNode): boolean {
  return node.type === 'folder' || (node.type === 'file' && isZipName(node.name));
}

/**
 * - `manifest`: YAML or JSON by its name.
 * - `open`: its name does not tell; it is one if Kubernetes objects are in it.
 */
export type FileType = 'manifest' | 'open' | 'ignored';

export function fileType(name: string): FileType {
  if (/\.(?:ya?ml|json)$/i.test(name)) return 'manifest';
  return /\.txt$/i.test(name) || !/.\.[^.]*$/.test(name) ? 'open' : 'ignored';
}

/** A file's name without what tells its type; Windows hides the last of two (`web.yaml.txt`). */
export function stemOf(name: string): string {
  return name.replace(/(?<=.)\.(?:txt|zip)$/i, '').replace(/(?<=.)\.(?:ya?ml|json)$/i, '');
}

/** A name put together with the folder that it is in, which is '' for the student's own. */
export function join(folder: string, name: string): string {
  return [folder, name].filter((part) => part !== '').join('/');
}
