import fs from 'node:fs';
import path from 'node:path';
import { languages } from '../model/localized.ts';

/** The name of an exercise's lesson in a language. */
export function lessonFile(language: string): string {
  return `lesson.${language}.md`;
}

/** All that an exercise consists of; whatever else lies in its folder (an editor's backup) is none of ours. */
const parts = ['exercise.yaml', 'given.yaml', 'start.yaml', ...languages.map(lessonFile)].sort();

/** The texts of an exercise's files by name, line ends as LF, without a byte order mark. */
export function readExerciseFiles(folder: string): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const name of parts) {
    const text = readText(path.join(folder, name));
    if (text !== undefined) files.set(name, text);
  }
  return files;
}

/** A file's text with LF line ends, or undefined where there is no such file. */
export function readText(file: string): string | undefined {
  if (!fs.existsSync(file)) return undefined;
  return fs
    .readFileSync(file, 'utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n');
}

/** The same for the same exercise on every machine: names and texts in order, each with its length before it. */
export function digestOf(files: ReadonlyMap<string, string>): string {
  // Asked for here, because loading it takes a fifth of a command's start and a compiled exercise needs none.
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const [name, text] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)))
    hash.update(`${name}\n${Buffer.byteLength(text)}\n`).update(text);
  return hash.digest('hex');
}
