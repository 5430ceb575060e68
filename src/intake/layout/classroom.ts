import { comparable } from '../match/task-names.ts';
import { isContainer, stemOf, visible } from '../names.ts';
import type { FolderNode, TreeNode } from '../tree/node.ts';
import { LeadBook, workRoot } from './lead.ts';
import type { Scene } from './scene.ts';

/**
 * GitHub Classroom names repositories `ASSIGNMENT-USERNAME`, and `gh classroom clone student-repos` puts those of an
 * assignment into `ASSIGNMENT-submissions/`. Source: gh-classroom cmd/gh-classroom/clone/student-repos/student-repos.go
 * (`assignment.Slug + "-submissions"`, `Repository.Name()`).
 */
const parentName = /^(.+)-submissions$/;

/** So many folders tell what the others are. */
const probed = 5;

/** True for a folder of clones, or of such folders: by its name, by `.git` in most of them, or by tasks' names. */
export async function isClassroom(scene: Scene): Promise<boolean> {
  const nodes = visible(await scene.root.children());
  const folders = nodes.filter(isContainer);
  if (folders.length === 0) return false;
  if (isParent(scene.root, folders) || folders.every(({ name }) => parentName.test(name))) return true;
  const names = folders.map(nameOf);
  const begin = names.filter(
    (name) => scene.names.exact(name) === undefined && scene.names.beginning(name) !== undefined,
  );
  if (begin.length === names.length) return true;
  // Folders of other names may be clones as well, but nothing would be gained by knowing.
  if (begin.length === 0 && commonPrefix(names) === '') return false;
  const some = folders.slice(0, probed);
  const clones = await Promise.all(some.map(async (node) => node.type === 'folder' && (await isClone(node))));
  return clones.filter((clone) => clone).length * 2 > some.length;
}

/** Each repository's student is what follows the assignment in its name. */
export async function classroomLeads(scene: Scene): Promise<LeadBook> {
  const book = new LeadBook();
  const nodes = visible(await scene.root.children());
  if (isParent(scene.root, nodes)) addClones(scene, nodes, scene.root.name, book);
  else {
    const parents = nodes.filter(({ name }) => parentName.test(name));
    for (const parent of parents) {
      const inner = await scene.archives.enter(parent, scene.warn);
      if (inner !== undefined) addClones(scene, visible(await inner.children()), parent.name, book);
    }
    const clones = nodes.filter((node) => !parents.includes(node));
    addClones(scene, clones, '', book);
  }
  return book;
}

/** A repository may also come as a zip. */
function nameOf(node: TreeNode): string {
  return node.type === 'file' ? stemOf(node.name) : node.name;
}

function isParent(folder: FolderNode, inside: readonly TreeNode[]): boolean {
  const assignment = parentName.exec(folder.name)?.[1];
  if (assignment === undefined) return false;
  const named = inside.filter(({ name }) => startsWith(name, `${assignment}-`));
  return named.length > 0 && named.length * 2 >= inside.length;
}

async function isClone(folder: FolderNode): Promise<boolean> {
  return (await folder.children()).some(({ name }) => name === '.git');
}

function addClones(scene: Scene, nodes: readonly TreeNode[], parent: string, book: LeadBook): void {
  const clones = nodes.filter((node) => isContainer(node) || node.type === 'refused');
  for (const { name } of nodes.filter((node) => !clones.includes(node))) scene.warn({ code: 'stray', name });
  const common = commonPrefix(clones.map(nameOf));
  for (const node of clones) {
    const name = nameOf(node);
    const prefix = prefixOf(scene, name, parent, common);
    const student = name.slice(prefix.length) || name;
    const assignment = prefix.slice(0, -1);
    const task = scene.names.exact(assignment) ?? scene.names.within(assignment) ?? onlyTask(scene);
    book.add(student, student, { github: student }, [
      workRoot(node, node.type === 'folder' ? '' : node.name, { task, mixed: true }),
    ]);
  }
}

function onlyTask({ tasks }: Scene): string | undefined {
  return tasks.length === 1 ? tasks[0]?.id : undefined;
}

/** The assignment in a repository's name, with its `-`; '' where nothing tells it. */
function prefixOf(scene: Scene, name: string, parent: string, common: string): string {
  const assignment = parentName.exec(parent)?.[1];
  if (assignment !== undefined && startsWith(name, `${assignment}-`)) return name.slice(0, assignment.length + 1);
  const task = scene.names.beginning(name);
  // Names are compared with `-` for each of its kin: where that changes the length, the name is left whole.
  if (task !== undefined && comparable(name.slice(0, task.length)) === task) return name.slice(0, task.length + 1);
  return common;
}

function startsWith(name: string, prefix: string): boolean {
  return name.toLowerCase().startsWith(prefix.toLowerCase());
}

/** What all names begin with, up to a `-`; one name alone has nothing in common with others. */
function commonPrefix(names: readonly string[]): string {
  const [first = '', ...others] = names;
  if (others.length === 0) return '';
  let length = first.length;
  for (const name of others) while (!name.startsWith(first.slice(0, length))) length -= 1;
  return first.slice(0, first.slice(0, length).lastIndexOf('-') + 1);
}
