import fs from 'node:fs';
import path from 'node:path';

/** Whether a place, which need not be there yet, is a folder or lies in it, whatever links lead to either. */
export function isWithin(place: string, folder: string): boolean {
  const way = path.relative(realPlace(folder), realPlace(place));
  return way === '' || (way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way));
}

function realPlace(place: string): string {
  const whole = path.resolve(place);
  try {
    return fs.realpathSync(whole);
  } catch {
    const above = path.dirname(whole);
    return above === whole ? whole : path.join(realPlace(above), path.basename(whole));
  }
}
