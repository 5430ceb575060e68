import fs from 'node:fs';
import { errorCode } from './error-code.ts';
import { reserveName } from './reserve-name.ts';

/**
 * Copies a progress file to `<file>.before-reset-N` and gives that name; undefined where there is no file yet. Throws
 * what `fs` throws.
 */
export function keepCopy(file: string): string | undefined {
  if (!fs.existsSync(file)) return undefined;
  const copy = reserveName(`${file}.before-reset`);
  try {
    fs.copyFileSync(file, copy);
    return copy;
  } catch (error) {
    fs.rmSync(copy, { force: true });
    if (errorCode(error) === 'ENOENT') return undefined;
    throw error;
  }
}
