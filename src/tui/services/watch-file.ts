import fs from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps; they are one change. Milliseconds. */
const quietTime = 200;

/**
 * Calls back a while after a file was last changed, until stopped; undefined where its folder cannot be watched. The
 * folder, because editors save by renaming a new file onto the old one, and a watched file would be the one that is gone.
 */
export function watchFile(file: string, changed: () => void, quiet: number = quietTime): (() => void) | undefined {
  const name = path.basename(file);
  let timer: NodeJS.Timeout | undefined;
  try {
    const watcher = fs.watch(path.dirname(file), { persistent: false }, (_, changedName) => {
      // Some systems do not say which file it was.
      if (changedName !== null && changedName !== name) return;
      clearTimeout(timer);
      timer = setTimeout(changed, quiet);
    });
    // The folder is gone, say: the key to grade is always shown.
    watcher.on('error', () => watcher.close());
    return () => {
      clearTimeout(timer);
      watcher.close();
    };
  } catch {
    return undefined;
  }
}
