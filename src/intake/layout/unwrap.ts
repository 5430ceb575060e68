import type { TaskNames } from '../match/task-names.ts';
import { isContainer, visible } from '../names.ts';
import type { FolderNode } from '../tree/node.ts';
import { isMoodleName } from './moodle.ts';

/**
 * Whoever zips a folder has that folder in the zip: one that holds nothing but folders and zips, none of them a task, is
 * not a student's.
 */
export async function unwrap(root: FolderNode, names: TaskNames): Promise<FolderNode> {
  const [only, ...others] = visible(await root.children());
  if (only?.type !== 'folder' || others.length > 0 || isMoodleName(only.name)) return root;
  const inside = visible(await only.children());
  const wraps = inside.length > 1 && inside.every(isContainer);
  return wraps && inside.every(({ name }) => names.exact(name) === undefined) ? only : root;
}
