import fs from 'node:fs';
import path from 'node:path';
import type { Domain } from '../model/exercise.ts';
import { templateFiles } from './new-exercise-files.ts';

/** What came of writing a new exercise: the paths of its files, or the one that is in the way. */
export type NewExercise = { readonly written: readonly string[] } | { readonly exists: string };

/**
 * Writes a small exercise that passes `lint`, to be changed step by step: exercise, lessons, three right answers and two
 * wrong ones. Writes all or nothing, and never over anything: whatever is there already (`exists`) is left as it is.
 * Paths are relative to `root`. The id must be an id: it is not checked here.
 */
export function newExercise(root: string, domain: Domain, id: string): NewExercise {
  const answers = answersFolder(root);
  const folders = { exercises: 'exercises', solutions: 'solutions', answers };
  const files = Object.entries(folders).flatMap(([part, folder]) =>
    Object.entries(templateFiles(domain, id, part)).map(([name, text]) => ({
      file: `${folder}/${domain}/${id}/${name}`,
      text,
    })),
  );
  const taken = Object.values(folders)
    .map((folder) => `${folder}/${domain}/${id}`)
    .find((folder) => fs.existsSync(path.join(root, folder)));
  if (taken !== undefined) return { exists: taken };
  for (const { file, text } of files) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    // `wx` so that not even a file that came in this moment is lost.
    fs.writeFileSync(path.join(root, file), text, { flag: 'wx' });
  }
  return { written: files.map(({ file }) => file) };
}

/** Where the set's wrong answers are; in a set without any, beside its tests if it has such. */
function answersFolder(root: string): string {
  const exists = (folder: string) => fs.existsSync(path.join(root, folder));
  return exists('test/answers') || (exists('test') && !exists('answers')) ? 'test/answers' : 'answers';
}

/** True for a name that an exercise can have: lower-case words joined by hyphens. */
export function isExerciseId(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
