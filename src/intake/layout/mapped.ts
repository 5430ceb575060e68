import type { SubmissionMap } from '../read-map.ts';
import type { TreeNode } from '../tree/node.ts';
import { LeadBook, workRoot } from './lead.ts';
import type { Scene } from './scene.ts';

/** Finds the files that a map names; whatever else is there is nobody's. */
export async function mappedLeads(scene: Scene, map: SubmissionMap): Promise<LeadBook> {
  const book = new LeadBook();
  const places = new Places(scene);
  for (const { file, student, task, submittedAt } of map) {
    const node = await places.find(file);
    if (node === undefined) scene.warn({ code: 'not-there', name: file, student });
    const found: TreeNode = node ?? { type: 'refused', name: file, refusal: 'unreadable', fault: undefined };
    const path = found.type === 'folder' ? '' : found.name;
    book.add(student, student, {}, [workRoot(found, path, { task, submittedAt })]);
  }
  return book;
}

/** What is below the root by its path; each folder is listed once. */
class Places {
  readonly #scene: Scene;
  readonly #folders = new Map<string, ReadonlyMap<string, TreeNode>>();

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** Goes down by names alone: `..` is no name of anything. */
  async find(file: string): Promise<TreeNode | undefined> {
    let node: TreeNode | undefined = this.#scene.root;
    let place = '';
    for (const part of file.split('/').filter((each) => each !== '' && each !== '.')) {
      node = node && (await this.#inside(node, place)).get(part);
      place = `${place}/${part}`;
    }
    return node;
  }

  async #inside(node: TreeNode, place: string): Promise<ReadonlyMap<string, TreeNode>> {
    const known = this.#folders.get(place);
    if (known !== undefined) return known;
    const folder = await this.#scene.archives.enter(node, this.#scene.warn);
    const children = (await folder?.children()) ?? [];
    const made = new Map(children.map((child) => [child.name, child]));
    this.#folders.set(place, made);
    return made;
  }
}
