import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../support/run-cli.ts';

export const examplesFolder = path.join(projectRoot, 'examples');

/** Every file of the examples, by its path below them, with `/`. */
export function exampleFiles(): Map<string, string> {
  const names = fs.readdirSync(examplesFolder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => fs.statSync(path.join(examplesFolder, name)).isFile());
  return new Map(
    files.map((name) => [name.replaceAll(path.sep, '/'), fs.readFileSync(path.join(examplesFolder, name), 'utf8')]),
  );
}

export function exampleFile(name: string): string {
  const text = exampleFiles().get(name);
  if (text === undefined) throw new Error(`no example ${name}`);
  return text;
}
