import fs from 'node:fs';
import path from 'node:path';

/** Editors write a file in several steps; they are one change. Milliseconds. */
const quietTime = 200;
/** How often the file is looked at besides, for what the system does not tell of. Milliseconds. */
const pollTime = 1000;

/**
 * Calls back a while after a file was last changed, until stopped. The system is asked to tell of changes in the file's
 * folder, because editors save by renaming a new file onto the old one, and a watched file would be the one that is gone.
 * It cannot where there is no folder yet, and does not on network and guest file systems: so the file is looked at, too.
 */
export function watchFile(
  file: string,
  changed: () => void,
  { quiet = quietTime, poll = pollTime }: { readonly quiet?: number; readonly poll?: number } = {},
): () => void {
  const name = path.basename(file);
  let timer: NodeJS.Timeout | undefined;
  let told = stateOf(file);
  const tell = () => {
    const state = stateOf(file);
    // Told by the one way already.
    if (state === told) return;
    told = state;
    changed();
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(tell, quiet);
  };
  const watcher = watchFolder(path.dirname(file), (changedName) => {
    // Some systems do not say which file it was.
    if (changedName === null || changedName === name) soon();
  });
  fs.watchFile(file, { persistent: false, interval: poll }, soon);
  return () => {
    clearTimeout(timer);
    watcher?.close();
    fs.unwatchFile(file, soon);
  };
}

function watchFolder(folder: string, changed: (name: string | null) => void): fs.FSWatcher | undefined {
  try {
    const watcher = fs.watch(folder, { persistent: false }, (_, name) => changed(name));
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined;
  }
}

/** The same as long as nothing is written; undefined where there is no file. */
function stateOf(file: string): string | undefined {
  try {
    const { ino, size, mtimeNs } = fs.statSync(file, { bigint: true });
    return `${ino} ${size} ${mtimeNs}`;
  } catch {
    return undefined;
  }
}
