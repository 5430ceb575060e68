import { type CatalogEntry, loadCatalog } from '../../catalog/read-catalog.ts';
import type { Domain } from '../../model/exercise.ts';
import type { ExerciseProgress } from '../../progress/exercise-progress.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { paint } from '../../report/style.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import { fill } from '../../report/wording/fill.ts';
import { columns } from '../columns.ts';
import type { Context } from '../context.ts';
import { readProgress } from '../learner-progress.ts';

export interface ListOptions {
  readonly domain?: string;
  readonly unsolved?: boolean;
  readonly output: 'text' | 'json';
}

/** `kubedrill list` */
export async function list(options: ListOptions, context: Context): Promise<number> {
  const progress = readProgress(context);
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
  const cells = rows.map(({ entry: { exercise }, done }) => [
    `  ${exercise.id}`,
    exercise.title[language],
    fill(word('minutesLong'), { minutes: exercise.minutes }),
    done.solved ? word('solved') : `${done.best}/${pointsOf(exercise.requirements)}`,
  ]);
  const lines = columns(cells);
  let domain: Domain | undefined;
  const text = rows.flatMap(({ entry: { exercise } }, index) => {
    const line = lines[index] ?? '';
    if (exercise.domain === domain) return [line];
    const gap = domain === undefined ? [] : [''];
    domain = exercise.domain;
    const { name, weight } = domainNames[domain];
    return [...gap, paint(style, 'bold', `${name[language]} (${weight}%)`), line];
  });
  await context.print(`${text.join('\n')}\n`);
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

function toJson({ exercise }: CatalogEntry, done: ExerciseProgress) {
  const { id, domain, competency, minutes, title, requirements } = exercise;
  const progress = { attempts: done.attempts, best: done.best, solved: done.solved };
  return { id, domain, competency, minutes, title, points: pointsOf(requirements), progress };
}
