import fs from 'node:fs';
import path from 'node:path';
import { closest } from '../kubernetes/closest.ts';
import { type Domain, domains, type Exercise } from '../model/exercise.ts';
import type { LintFinding } from '../model/lint.ts';
import { readCompiled } from './compiled-exercise.ts';
import type { CatalogFolders } from './exercise-folder.ts';
import { readExercise } from './read-exercise.ts';

/** An exercise and the folders that its lessons and answers are read from when they are asked for. */
export interface CatalogEntry {
  readonly exercise: Exercise;
  readonly folder: string;
  /** Where its right answers are, if the set has them. */
  readonly solutions: string | undefined;
}

export interface Catalog {
  /** In the order of the curriculum's domains, then by id. */
  readonly exercises: readonly CatalogEntry[];
  /** Why the other folders hold no usable exercise. */
  readonly problems: readonly LintFinding[];
}

/** The folder of an exercise in a set. */
export interface ExercisePlace {
  readonly domain: Domain;
  readonly id: string;
}

/** Every exercise of a set. Problems are returned, never thrown; a folder that does not exist is an empty set. */
export function loadCatalog(folders: CatalogFolders): Catalog {
  const exercises: CatalogEntry[] = [];
  const problems: LintFinding[] = [];
  for (const place of exercisePlaces(folders)) {
    const found = readEntry(folders, place);
    if (isEntry(found)) exercises.push(found);
    else problems.push(found);
  }
  return { exercises, problems };
}

/** Reads one exercise without looking into any other, so that `check` starts quickly. */
export function loadExercise(folders: CatalogFolders, id: string): CatalogEntry | LintFinding | undefined {
  // An id is a folder's name, so nothing that walks elsewhere.
  if (!/^[a-z0-9-]+$/.test(id)) return undefined;
  const domain = domains.find((name) => fs.existsSync(path.join(folders.exercises, name, id, 'exercise.yaml')));
  return domain === undefined ? undefined : readEntry(folders, { domain, id });
}

/** Tells what `loadExercise` returned. */
export function isEntry(found: CatalogEntry | LintFinding): found is CatalogEntry {
  return 'folder' in found;
}

/** The exercise with this id. */
export function findExercise(catalog: Catalog, id: string): CatalogEntry | undefined {
  return catalog.exercises.find((entry) => entry.exercise.id === id);
}

/** The id that a mistyped one most likely means, from the folders' names alone. */
export function closestExerciseId(folders: CatalogFolders, id: string): string | undefined {
  const ids = exercisePlaces(folders).map((place) => place.id);
  return closest(id, ids) ?? ids.find((known) => id !== '' && (known.includes(id) || id.includes(known)));
}

/** Every folder in which an exercise is to be expected, by domain and name. */
export function exercisePlaces(folders: CatalogFolders): ExercisePlace[] {
  return domains.flatMap((domain) =>
    foldersIn(path.join(folders.exercises, domain)).map((id): ExercisePlace => ({ domain, id })),
  );
}

/** The folders in a folder, sorted by name; none where there is no such folder. Hidden ones are left out. */
export function foldersIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const rows = fs.readdirSync(folder, { withFileTypes: true });
  return rows
    .filter((row) => row.isDirectory() && !row.name.startsWith('.'))
    .map((row) => row.name)
    .sort();
}

function readEntry(folders: CatalogFolders, { domain, id }: ExercisePlace): CatalogEntry | LintFinding {
  const folder = path.join(folders.exercises, domain, id);
  const read = readCompiled(folder) ?? readExercise(folder);
  if ('problem' in read)
    return { exercise: id, file: `exercises/${domain}/${id}/exercise.yaml`, line: read.line, problem: read.problem };
  const solutions = folders.solutions === undefined ? undefined : path.join(folders.solutions, domain, id);
  return { exercise: read, folder, solutions };
}
