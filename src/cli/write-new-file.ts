import fs from 'node:fs';

/**
 * Writes a file that must not be there yet, whole or not at all: it is written beside its place and then put there, so
 * that nobody's file is lost and none is left half-written. Throws what `exists` makes where there is one.
 */
export function writeNewFile(file: string, text: string, exists: () => Error): void {
  const beside = `${file}.${process.pid}.tmp`;
  try {
    fs.writeFileSync(beside, text, { flag: 'wx' });
    // Unlike a renaming, a link never takes another file's place.
    fs.linkSync(beside, file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw exists();
    throw error;
  } finally {
    fs.rmSync(beside, { force: true });
  }
}
