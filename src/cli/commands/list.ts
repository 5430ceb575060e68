import { type CatalogEntry, loadCatalog } from '../../catalog/read-catalog.ts';
import type { ExerciseProgress } from '../../progress/exercise-progress.ts';
import { openProgress } from '../../progress/open-progress.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import type { Context } from '../context.ts';
import { renderTable } from '../render-lines.ts';

export interface ListOptions {
  readonly domain?: string;
  readonly unsolved?: boolean;
  readonly output: 'text' | 'json';
}

/** `kubedrill list` */
export async function list(options: ListOptions, context: Context): Promise<number> {
  const { progress } = openProgress().read();
  const rows = loadCatalog(context.folders)
    .exercises.map((entry) => ({ entry, done: progressOf(progress, entry.exercise.id) }))
    .filter(({ entry, done }) => isWanted(entry, done, options));
  if (options.output === 'json') {
    await context.print(
      `${JSON.stringify(
        rows.map(({ entry, done }) => toJson(entry, done)),
        null,
        2,
      )}\n`,
    );
    return 0;
  }
  const { language, style } = context;
  const word = (key: keyof typeof commandWording) => commandWording[key][language];
  if (rows.length === 0) {
    await context.print(`${word('noExercises')}\n`);
    return 0;
  }
  const heading = [word('exercise'), word('title'), word('domain'), word('points'), word('minutes'), word('progress')];
  const cells = rows.map(({ entry: { exercise }, done }) => [
    exercise.id,
    exercise.title[language],
    domainNames[exercise.domain].name[language],
    String(pointsOf(exercise.requirements)),
    String(exercise.minutes),
    progressText(done, word('solved')),
  ]);
  await context.print(`${renderTable(heading, cells, style)}\n`);
  return 0;
}

function isWanted({ exercise }: CatalogEntry, done: ExerciseProgress, { domain, unsolved }: ListOptions): boolean {
  if (unsolved && done.solved) return false;
  if (domain === undefined) return true;
  const names = [exercise.domain, ...Object.values(domainNames[exercise.domain].name)];
  return names.some((name) => name.toLowerCase().includes(domain.toLowerCase()));
}

function pointsOf(requirements: readonly { readonly points: number }[]): number {
  return requirements.reduce((sum, { points }) => sum + points, 0);
}

function progressText(done: ExerciseProgress, solved: string): string {
  if (done.solved) return solved;
  return done.attempts === 0 ? '-' : `${done.best}/${done.points}`;
}

function toJson({ exercise }: CatalogEntry, done: ExerciseProgress) {
  const { id, domain, competency, minutes, title, requirements } = exercise;
  const progress = { attempts: done.attempts, best: done.best, solved: done.solved };
  return { id, domain, competency, minutes, title, points: pointsOf(requirements), progress };
}
