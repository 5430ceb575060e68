import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from './run-cli.ts';

/** Makes a folder one in which somebody has installed kubedrill, as it is built. */
export function installInto(folder: string): void {
  fs.writeFileSync(path.join(folder, 'package.json'), '{"type": "module"}');
  fs.mkdirSync(path.join(folder, 'node_modules'));
  fs.symlinkSync(projectRoot, path.join(folder, 'node_modules', 'kubedrill'), 'junction');
}
