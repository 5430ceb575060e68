import path from 'node:path';
import { type Domain, domains } from '../../model/exercise.ts';
import type { LintFinding } from '../../model/lint.ts';
import { type ExercisePlace, exercisePlaces, foldersIn } from '../read-catalog.ts';
import { lintExercise } from './lint-exercise.ts';
import type { LintFolders } from './lint-folders.ts';
import { exerciseFile, pathFrom } from './subject.ts';

/** Proves a whole set. Findings come in the order of the exercises, then of the checks. */
export function lintCatalog(folders: LintFolders): LintFinding[] {
  const places = exercisePlaces(folders);
  return [...lintSet(folders), ...places.flatMap((place) => lintExercise(folders, place))];
}

/** What is to be said of a set as a whole: ids are used once, and no folder belongs to no exercise. */
export function lintSet(folders: LintFolders): LintFinding[] {
  const places = exercisePlaces(folders);
  return [...duplicates(places), ...strays(folders, places)];
}

function duplicates(places: readonly ExercisePlace[]): LintFinding[] {
  return places.flatMap((place, index) => {
    const first = places.findIndex(({ id }) => id === place.id);
    const other = places[first];
    if (first === index || other === undefined) return [];
    const problem = { check: 'duplicate-id', other: exerciseFile(other) } as const;
    return [{ exercise: place.id, file: exerciseFile(place), line: undefined, problem }];
  });
}

/** Folders whose exercise was renamed, or whose domain is none, and which therefore nobody would look into. */
function strays(folders: LintFolders, places: readonly ExercisePlace[]): LintFinding[] {
  const known = new Set(places.map(({ domain, id }) => `${domain}/${id}`));
  const roots = [folders.exercises, folders.solutions, folders.answers, folders.warned].filter(
    (root) => root !== undefined,
  );
  return roots.flatMap((root) =>
    foldersIn(root).flatMap((domain) => {
      if (!isDomain(domain)) return [stray(folders, path.join(root, domain), domain)];
      const ids = foldersIn(path.join(root, domain)).filter((id) => !known.has(`${domain}/${id}`));
      return ids.map((id) => stray(folders, path.join(root, domain, id), id));
    }),
  );
}

function isDomain(name: string): name is Domain {
  return domains.some((domain) => domain === name);
}

function stray(folders: LintFolders, folder: string, exercise: string): LintFinding {
  const file = pathFrom(folders, folder);
  return { exercise, file, line: undefined, problem: { check: 'stray-folder', folder: file } };
}
