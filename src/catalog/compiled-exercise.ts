import fs from 'node:fs';
import path from 'node:path';
import type { Exercise } from '../model/exercise.ts';

/** Where the build keeps an exercise of the packaged set, beside the program: its folder is `<root>/exercises/…`. */
function compiledFile(folder: string): string {
  const id = path.basename(folder);
  const domain = path.basename(path.dirname(folder));
  return path.join(folder, '..', '..', '..', 'dist', 'exercises', domain, `${id}.json`);
}

/**
 * An exercise as the build read it, so that `check` starts without reading YAML; undefined where there is none, or where
 * the folder or a file in it is newer: then somebody is writing the exercise.
 */
export function readCompiled(folder: string): Exercise | undefined {
  try {
    const file = compiledFile(folder);
    const { mtimeMs } = fs.statSync(file);
    const sources = [folder, ...fs.readdirSync(folder).map((name) => path.join(folder, name))];
    if (sources.some((source) => fs.statSync(source).mtimeMs > mtimeMs)) return undefined;
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Exercise;
  } catch {
    return undefined;
  }
}

/** Keeps an exercise for `readCompiled`. */
export function writeCompiled(folder: string, exercise: Exercise): void {
  const file = compiledFile(folder);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, JSON.stringify(exercise));
}
