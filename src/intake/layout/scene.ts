import type { CourseTask } from '../../course/course.ts';
import type { IntakeLimits } from '../intake-options.ts';
import type { IntakeWarning } from '../intake-warning.ts';
import type { TaskNames } from '../match/task-names.ts';
import { isZipName } from '../names.ts';
import type { FolderNode, TreeNode } from '../tree/node.ts';

/** What layouts look at: where the class's submissions lie, and what they are for. */
export interface Scene {
  readonly root: FolderNode;
  readonly tasks: readonly CourseTask[];
  readonly names: TaskNames;
  readonly limits: IntakeLimits;
  readonly warn: (warning: IntakeWarning) => void;
  readonly archives: ClassArchives;
}

/** The zips that hold a class's work; open as long as it is read. */
export class ClassArchives {
  readonly #limits: IntakeLimits;
  readonly #open = new Map<TreeNode, { root: FolderNode; close: () => void }>();

  constructor(limits: IntakeLimits) {
    this.#limits = limits;
  }

  /** A folder, or a zip as one; undefined for what is neither. Only a zip that is refused is told of. */
  async enter(node: TreeNode, warn?: (warning: IntakeWarning) => void): Promise<FolderNode | undefined> {
    if (node.type === 'folder') return node;
    if (node.type !== 'file' || !isZipName(node.name)) return undefined;
    const known = this.#open.get(node);
    if (known !== undefined) return known.root;
    const most = { entries: this.#limits.classEntries, total: Number.POSITIVE_INFINITY };
    const archive = await node.unzip(this.#limits, most);
    if ('root' in archive) {
      this.#open.set(node, archive);
      return archive.root;
    }
    warn?.({ code: 'refused-download', name: node.name, ...archive });
    return undefined;
  }

  close(): void {
    for (const { close } of this.#open.values()) close();
    this.#open.clear();
  }
}
