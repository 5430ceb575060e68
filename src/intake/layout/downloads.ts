import { isContainer, visible } from '../names.ts';
import type { FolderNode, TreeNode } from '../tree/node.ts';
import type { Scene } from './scene.ts';

/** What an LMS handed out in one go: usually the work of a class on one task. */
export interface Download {
  readonly nodes: readonly TreeNode[];
  /** The task that its name, or a folder that it is in, tells; the only one of a course. */
  readonly task: string | undefined;
}

/** Downloads may lie in a folder each, packed or unpacked. */
const depth = 2;
/** So many folders tell what the others are: a class may have 100,000. */
const probed = 5;

/** True where the submissions, or most of the folders that they lie in, have names that only this LMS gives. */
export async function areDownloads(scene: Scene, isOurs: (name: string) => boolean): Promise<boolean> {
  return looksLikeDownloads(scene, scene.root, isOurs, depth);
}

async function looksLikeDownloads(
  scene: Scene,
  folder: FolderNode,
  isOurs: (name: string) => boolean,
  levels: number,
): Promise<boolean> {
  const nodes = visible(await folder.children());
  if (areMostly(nodes, isOurs)) return true;
  if (levels === 0) return false;
  const containers = nodes.filter(isContainer).slice(0, probed);
  let found = 0;
  for (const node of containers) {
    const inner = await scene.archives.enter(node);
    if (inner !== undefined && (await looksLikeDownloads(scene, inner, isOurs, levels - 1))) found += 1;
  }
  // One student's odd names must not decide how the whole class is read.
  return found > 0 && found * 2 >= containers.length;
}

/** All downloads, each with its task. What is in none of them is told of. */
export async function downloadsIn(scene: Scene, isOurs: (name: string) => boolean): Promise<readonly Download[]> {
  return findIn(scene, scene.root, [scene.root.name], isOurs, depth);
}

async function findIn(
  scene: Scene,
  folder: FolderNode,
  names: readonly string[],
  isOurs: (name: string) => boolean,
  levels: number,
): Promise<readonly Download[]> {
  const nodes = visible(await folder.children());
  if (areMostly(nodes, isOurs)) return [{ nodes, task: taskNamed(scene, names) }];
  const downloads: Download[] = [];
  for (const node of nodes) {
    const inner = levels > 0 ? await scene.archives.enter(node, scene.warn) : undefined;
    const below = inner && (await findIn(scene, inner, [...names, node.name], isOurs, levels - 1));
    if (below !== undefined && below.length > 0) downloads.push(...below);
    else if (!isContainer(node)) scene.warn({ code: 'stray', name: [...names.slice(1), node.name].join('/') });
  }
  return downloads;
}

/** The innermost name decides. */
function taskNamed({ names: tasks, tasks: all }: Scene, names: readonly string[]): string | undefined {
  const found = names.flatMap((name) => tasks.exact(withoutType(name)) ?? tasks.within(withoutType(name)) ?? []);
  return found.at(-1) ?? (all.length === 1 ? all[0]?.id : undefined);
}

function withoutType(name: string): string {
  return name.replace(/\.zip$/i, '');
}

function areMostly(nodes: readonly TreeNode[], isOurs: (name: string) => boolean): boolean {
  const ours = nodes.filter(({ name }) => isOurs(name)).length;
  return ours > 0 && ours * 2 >= nodes.length;
}
