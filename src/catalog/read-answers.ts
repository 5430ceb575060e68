import fs from 'node:fs';
import path from 'node:path';
import type { Language } from '../model/localized.ts';
import type { Source } from '../model/span.ts';
import { lessonFile, readText } from './exercise-files.ts';
import type { CatalogEntry } from './read-catalog.ts';

/** The answer that is shown to learners. */
export const referenceName = 'reference.yaml';

/** The lesson behind an exercise in Markdown, or undefined where it has none in this language. */
export function readLesson(entry: CatalogEntry, language: Language): string | undefined {
  return readText(path.join(entry.folder, lessonFile(language)));
}

/** The right answers to an exercise, the reference first, the others by name; none where the set has none. */
export function readSolutions(entry: CatalogEntry): Source[] {
  const names = entry.solutions === undefined ? [] : answerFilesIn(entry.solutions);
  const first = names.filter((name) => name === referenceName);
  const others = names.filter((name) => name !== referenceName);
  return [...first, ...others].map((name) => readSource(entry.solutions ?? '', name));
}

/** The answer that is shown to learners, or undefined where the set has none. */
export function referenceOf(entry: CatalogEntry): Source | undefined {
  if (entry.solutions === undefined) return undefined;
  const text = readText(path.join(entry.solutions, referenceName));
  return text === undefined ? undefined : { name: referenceName, text };
}

/** The names of the answers in a folder, sorted; hidden files are none. */
export function answerFilesIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const rows = fs.readdirSync(folder, { withFileTypes: true });
  return rows
    .filter((row) => row.isFile() && !row.name.startsWith('.'))
    .map((row) => row.name)
    .sort();
}

/** An answer as it is, line ends and byte order mark included: they are part of what is to be graded. */
export function readSource(folder: string, name: string): Source {
  return { name, text: fs.readFileSync(path.join(folder, name), 'utf8') };
}
