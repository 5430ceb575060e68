import fs from 'node:fs';
import path from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** A Chromium of this machine: the one that `CHROMIUM` names, else one on the path; undefined where there is none. */
export function findChromium(): string | undefined {
  const { CHROMIUM: named, PATH: folders = '' } = process.env;
  const candidates = folders.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  return [...(named === undefined ? [] : [named]), ...candidates].find((file) => fs.existsSync(file));
}
