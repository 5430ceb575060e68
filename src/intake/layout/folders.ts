import { fileType, isContainer, isZipName, stemOf, visible } from '../names.ts';
import type { TreeNode } from '../tree/node.ts';
import { LeadBook, workRoot } from './lead.ts';
import type { Scene } from './scene.ts';

/**
 * Folders as people make them:
 * - a folder or zip a student (`alice/headless-service.yaml`, `alice/headless-service/web.yaml`),
 * - turned round, a folder or zip a task (`headless-service/alice.yaml`, `headless-service/alice/web.yaml`), which it is
 *   where most of them have a task's name,
 * - a file a student (`alice.yaml`), where the course has one task or the folder has a task's name.
 */
export async function folderLeads(scene: Scene): Promise<LeadBook> {
  const nodes = visible(await scene.root.children());
  const containers = nodes.filter(isContainer);
  const book = new LeadBook();
  const turned = containers.filter((node) => taskOf(scene, node) !== undefined).length * 2 > containers.length;
  const only = scene.names.exact(scene.root.name) ?? (scene.tasks.length === 1 ? scene.tasks[0]?.id : undefined);

  for (const node of nodes) {
    const task = turned ? taskOf(scene, node) : undefined;
    if (task !== undefined) await addTask(scene, node, task, book);
    else if (turned) scene.warn({ code: 'stray', name: node.name });
    else addStudent(scene, node, only, node.name, book);
  }
  return book;
}

function taskOf({ names }: Scene, node: TreeNode): string | undefined {
  return names.exact(isZipName(node.name) ? stemOf(node.name) : node.name);
}

async function addTask(scene: Scene, node: TreeNode, task: string, book: LeadBook): Promise<void> {
  const folder = await scene.archives.enter(node, scene.warn);
  if (folder === undefined) return;
  for (const inner of visible(await folder.children()))
    addStudent(scene, inner, task, `${node.name}/${inner.name}`, book);
}

/** A file names a student only where the task is known. */
function addStudent(scene: Scene, node: TreeNode, task: string | undefined, place: string, book: LeadBook): void {
  const container = isContainer(node);
  const mayBe = container || node.type === 'refused' || (task !== undefined && fileType(node.name) !== 'ignored');
  if (!mayBe) {
    scene.warn({ code: 'stray', name: place });
    return;
  }
  const isFile = node.type === 'file' || (node.type === 'refused' && fileType(node.name) === 'manifest');
  const id = isFile ? stemOf(node.name) : node.name;
  book.add(id, id, {}, [workRoot(node, node.type === 'folder' ? '' : node.name, { task })]);
}
