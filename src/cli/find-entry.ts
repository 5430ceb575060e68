import { type CatalogEntry, closestExerciseId, isEntry, loadExercise } from '../catalog/read-catalog.ts';
import { cliWording } from '../report/wording/cli.ts';
import { fill } from '../report/wording/fill.ts';
import type { Context } from './context.ts';
import { UsageError } from './usage-error.ts';

/** The exercise of an id; an unknown one is a usage error that names the nearest. */
export function findEntry(id: string, context: Context): CatalogEntry {
  const found = loadExercise(context.folders, id);
  if (found === undefined) {
    const near = closestExerciseId(context.folders, id);
    const wording = near === undefined ? cliWording.unknownExercise : cliWording.unknownExerciseNear;
    throw new UsageError(fill(wording[context.language], { id, near: near ?? '' }));
  }
  if (isEntry(found)) return found;
  const values = { id, file: found.file, line: String(found.line ?? 1) };
  throw new UsageError(fill(cliWording.unreadableExercise[context.language], values));
}
