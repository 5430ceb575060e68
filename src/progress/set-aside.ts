import fs from 'node:fs';

/**
 * Renames a file to `<file>.corrupt-N`, with the first N from 1 that is free, and gives the new name; undefined where
 * the file is gone, because another instance did so first.
 */
export function setAside(file: string): string | undefined {
  const aside = reserveName(file);
  try {
    fs.renameSync(file, aside);
    return aside;
  } catch (error) {
    fs.rmSync(aside, { force: true });
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

/** Makes the file whose place the other one takes: so two instances never choose the same name. */
function reserveName(file: string): string {
  for (let n = 1; ; n += 1) {
    const name = `${file}.corrupt-${n}`;
    try {
      fs.closeSync(fs.openSync(name, 'wx', 0o600));
      return name;
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
