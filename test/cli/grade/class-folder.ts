import fs from 'node:fs';
import path from 'node:path';
import { type ClassOptions, makeClass } from '../../../scripts/class/make-class.ts';
import { writeFolder, writeZipped } from '../../../scripts/class/write-class.ts';
import { type CliRun, runCli } from '../../support/run-cli.ts';

/** Every format of `grade -o`. */
export const everyFormat =
  'text,json,jsonl,csv,html,junit,gradescope,github,classroom,prairielearn,sarif,canvas,moodle';

/** Writes a made-up class into a new folder below `folder`, and returns it. */
export async function writeClass(folder: string, options: ClassOptions, zipped = false): Promise<string> {
  const into = path.join(folder, 'class');
  if (zipped) await writeZipped(into, makeClass(options).files());
  else writeFolder(into, makeClass(options).files());
  return into;
}

/** Runs kubedrill in a folder; fails with what it said unless it ends with the status. */
export function kubedrill(folder: string, args: readonly string[], status = 0): CliRun {
  const run = runCli(args, { cwd: folder, env: { KUBEDRILL_HOME: path.join(folder, 'home') } });
  if (run.status !== status) throw new Error(`kubedrill ${args.join(' ')} ended with ${run.status}:\n${run.stderr}`);
  return run;
}

/** All files below a folder with their contents, by name. */
export function contentsOf(folder: string): Map<string, string> {
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(path.join(folder, name)).isFile());
  return new Map(files.map((name) => [name, fs.readFileSync(path.join(folder, name), 'utf8')]));
}

/** The names of files that are not the same in both. */
export function differences(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => one.get(name) !== other.get(name));
}
