import fs from 'node:fs';
import path from 'node:path';
import { unzipDiskFile } from '../archive/unzip-disk-file.ts';
import { IntakeFault } from '../intake-fault.ts';
import type { IntakeLimits } from '../intake-options.ts';
import { diskFolder } from './disk-folder.ts';
import type { Archive } from './node.ts';

export interface OpenRoot extends Archive {
  /** True for a zip. */
  readonly packed: boolean;
}

/** The folder or zip that a class's work lies in. A link to it is followed, being the grader's own. Throws `IntakeFault`. */
export async function openRoot(root: string, limits: IntakeLimits): Promise<OpenRoot> {
  let full: string;
  try {
    full = fs.realpathSync(root);
  } catch {
    throw new IntakeFault({ code: 'no-root', file: root });
  }
  const name = path.basename(path.resolve(root));
  const file = Buffer.from(full);
  if (fs.statSync(full).isDirectory()) {
    if (!isListable(full)) throw new IntakeFault({ code: 'cannot-read', file: root });
    return { root: diskFolder(file, name), close: () => {}, packed: false };
  }
  const most = { entries: limits.classEntries, total: Number.POSITIVE_INFINITY };
  const archive = await unzipDiskFile(file, name, most);
  if ('refusal' in archive)
    throw new IntakeFault({ code: archive.refusal === 'unreadable' ? 'cannot-read' : 'root-not-a-zip', file: root });
  return { ...archive, packed: true };
}

function isListable(folder: string): boolean {
  try {
    fs.opendirSync(folder).closeSync();
    return true;
  } catch {
    return false;
  }
}
