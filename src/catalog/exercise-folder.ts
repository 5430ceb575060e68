import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Where a set's exercises lie, and the answers that belong to them. */
export interface CatalogFolders {
  /** Holds `<domain>/<id>/exercise.yaml`. */
  readonly exercises: string;
  /** Holds `<domain>/<id>/reference.yaml`; absent where a set keeps its answers elsewhere. */
  readonly solutions?: string | undefined;
}

/** The set that comes with kubedrill: beside the package.json that this module belongs to, built or not. */
export function packagedFolders(): CatalogFolders {
  const root = packageRoot(path.dirname(fileURLToPath(import.meta.url)));
  return { exercises: path.join(root, 'exercises'), solutions: path.join(root, 'solutions') };
}

/** The folders of a set that lies under `root`. */
export function foldersUnder(root: string): CatalogFolders {
  const solutions = path.join(root, 'solutions');
  return { exercises: path.join(root, 'exercises'), solutions: fs.existsSync(solutions) ? solutions : undefined };
}

function packageRoot(from: string): string {
  for (let folder = from; ; folder = path.dirname(folder)) {
    if (fs.existsSync(path.join(folder, 'package.json'))) return folder;
    if (path.dirname(folder) === folder) throw new Error(`no package.json above ${from}`);
  }
}
