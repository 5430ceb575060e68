import type { TreeNode } from '../tree/node.ts';

/** Where a student's work lies; nothing of it has been opened yet. */
export interface Lead {
  readonly id: string;
  readonly name: string;
  readonly fields: Readonly<Record<string, string>>;
  readonly roots: readonly WorkRoot[];
}

/** A file, folder or zip that one student handed in. */
export interface WorkRoot {
  readonly node: TreeNode;
  /** Its name in the student's work; '' for a folder that is the work itself. */
  readonly path: string;
  /** The task for which the LMS or a folder says that it was handed in. */
  readonly task: string | undefined;
  /** Where two attempts have one name, the one with the higher number counts. */
  readonly order: number;
  readonly markedLate: boolean;
  /** As a map tells it. */
  readonly submittedAt: number | undefined;
  /** A repository or the like: not every file in it is part of the answer. */
  readonly mixed: boolean;
  /** Written into the LMS itself: text in HTML, not a file. */
  readonly onlineText: boolean;
}

/** A root without what only some layouts know. */
export function workRoot(node: TreeNode, path: string, more: Partial<WorkRoot> = {}): WorkRoot {
  const unknown = {
    task: undefined,
    order: 0,
    markedLate: false,
    submittedAt: undefined,
    mixed: false,
    onlineText: false,
  };
  return { node, path, ...unknown, ...more };
}

/** Gathers what belongs to one student from wherever it lies. */
export class LeadBook {
  readonly #leads = new Map<string, { name: string; fields: Record<string, string>; roots: WorkRoot[] }>();

  /** The first name that is told of an id stays. */
  add(id: string, name: string, fields: Readonly<Record<string, string>>, roots: readonly WorkRoot[]): void {
    const found = this.#leads.get(id);
    if (found === undefined) this.#leads.set(id, { name, fields: { ...fields }, roots: [...roots] });
    else {
      found.fields = { ...fields, ...found.fields };
      for (const root of roots) found.roots.push(root);
    }
  }

  /** In order of ids, by code units. */
  leads(): readonly Lead[] {
    const leads = [...this.#leads].map(([id, lead]) => ({ id, ...lead }));
    return leads.sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
