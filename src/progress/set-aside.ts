import fs from 'node:fs';
import { errorCode } from './error-code.ts';
import { reserveName } from './reserve-name.ts';

/**
 * Renames a file to `<file>.corrupt-N`, with the first N from 1 that is free, and gives the new name; undefined where
 * the file is gone, because another instance did so first.
 */
export function setAside(file: string): string | undefined {
  const aside = reserveName(`${file}.corrupt`);
  try {
    fs.renameSync(file, aside);
    return aside;
  } catch (error) {
    fs.rmSync(aside, { force: true });
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
