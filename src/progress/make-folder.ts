import fs from 'node:fs';
import path from 'node:path';

/**
 * Makes a folder with all above it. Not `mkdirSync` with `recursive`: that never returns where a file system answers
 * ENOENT to the making itself, as /proc does. Throws what `fs` throws.
 */
export function makeFolder(folder: string): void {
  if (fs.existsSync(folder)) return;
  const parent = path.dirname(folder);
  if (parent !== folder) makeFolder(parent);
  try {
    fs.mkdirSync(folder);
  } catch (error) {
    // Another instance was quicker.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
