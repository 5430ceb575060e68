import fs from 'node:fs';
import path from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Adds lines at the end of a file with one write, making file and folder where they are missing.
 *
 * The newline goes before each line, not after it: a line that a killed writer left torn is thereby ended by whoever
 * writes next, without looking at the file first, which another instance may be writing to at the same moment.
 */
export function appendLines(file: string, lines: readonly string[]): void {
  makeFolder(path.dirname(file));
  const bytes = Buffer.from(lines.map((line) => `\n${line}`).join(''), 'utf8');
  const descriptor = fs.openSync(file, 'a', 0o600);
  try {
    const written = fs.writeSync(descriptor, bytes);
    // A second write would no longer be one with the first; the torn line is ignored, and the caller tells.
    if (written < bytes.length) throw Object.assign(new Error(`${file}: no space left`), { code: 'ENOSPC' });
  } finally {
    fs.closeSync(descriptor);
  }
}
