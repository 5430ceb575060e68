import fs from 'node:fs';
import { errorCode } from './error-code.ts';

/**
 * Makes an empty file `<stem>-N`, with the first N from 1 that is free, and gives its name. As the file is there at once,
 * two instances never choose the same name. Throws what `fs` throws.
 */
export function reserveName(stem: string): string {
  for (let n = 1; ; n += 1) {
    const name = `${stem}-${n}`;
    try {
      fs.closeSync(fs.openSync(name, 'wx', 0o600));
      return name;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
  }
}
