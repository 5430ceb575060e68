import { type CatalogEntry, loadCatalog } from '../../catalog/read-catalog.ts';
import type { Domain } from '../../model/exercise.ts';
import type { Language } from '../../model/localized.ts';
import type { ExerciseProgress } from '../../progress/exercise-progress.ts';
import { dateOfDay, localDay } from '../../progress/local-day.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { paint } from '../../report/style.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { domainNames } from '../../report/wording/domain-names.ts';
import { fill } from '../../report/wording/fill.ts';
import { progressWording } from '../../report/wording/progress.ts';
import { columns } from '../columns.ts';
import type { Context } from '../context.ts';
import { readProgress } from '../learner-progress.ts';

export interface ListOptions {
  readonly domain?: string;
  readonly unsolved?: boolean;
  readonly due?: boolean;
  readonly output: 'text' | 'json';
}

interface Row {
  readonly entry: CatalogEntry;
  readonly done: ExerciseProgress;
  /** Undefined where it was never solved, or nobody asks. */
  readonly dueDay: number | undefined;
}

/** `kubedrill list` */
export async function list(options: ListOptions, context: Context): Promise<number> {
  const progress = readProgress(context);
  const today = localDay(Date.now());
  const dueDayOf = await dueDays(options);
  const rows = loadCatalog(context.folders)
    .exercises.map((entry): Row => {
      const done = progressOf(progress, entry.exercise.id);
      return { entry, done, dueDay: dueDayOf(done) };
    })
    .filter((row) => isWanted(row, options, today));
  if (options.output === 'json') {
    await context.print(`${JSON.stringify(rows.map(toJson), null, 2)}\n`);
    return 0;
  }
  const { language, style } = context;
  const word = (key: keyof typeof commandWording) => commandWording[key][language];
  if (rows.length === 0) {
    await context.print(`${word('noExercises')}\n`);
    return 0;
  }
  const cells = rows.map((row) => [
    `  ${row.entry.exercise.id}`,
    row.entry.exercise.title[language],
    fill(word('minutesLong'), { minutes: row.entry.exercise.minutes }),
    stateOf(row, language),
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

/** The scheduler is loaded only for what shows days. */
async function dueDays({ due, output }: ListOptions): Promise<(done: ExerciseProgress) => number | undefined> {
  if (!due && output !== 'json') return () => undefined;
  const { nextReview } = await import('../../progress/memory/next-review.ts');
  return ({ reviews }) => nextReview(reviews)?.dueDay;
}

function isWanted({ entry, done, dueDay }: Row, options: ListOptions, today: number): boolean {
  if (options.unsolved && done.solved) return false;
  if (options.due && (dueDay === undefined || dueDay > today)) return false;
  const { domain } = options;
  if (domain === undefined) return true;
  const names = [entry.exercise.domain, ...Object.values(domainNames[entry.exercise.domain].name)];
  return names.some((name) => name.toLowerCase().includes(domain.toLowerCase()));
}

function stateOf({ entry: { exercise }, done, dueDay }: Row, language: Language): string {
  if (dueDay !== undefined) return fill(progressWording.dueSince[language], { date: dateOfDay(dueDay) });
  return done.solved ? commandWording.solved[language] : `${done.best}/${pointsOf(exercise.requirements)}`;
}

function pointsOf(requirements: readonly { readonly points: number }[]): number {
  return requirements.reduce((sum, { points }) => sum + points, 0);
}

function toJson({ entry: { exercise }, done, dueDay }: Row) {
  const { id, domain, competency, minutes, title, requirements } = exercise;
  // The day, in the machine's time zone, from which a solved exercise is to be solved again.
  const due = dueDay === undefined ? null : dateOfDay(dueDay);
  const progress = { attempts: done.attempts, best: done.best, solved: done.solved, due };
  return { id, domain, competency, minutes, title, points: pointsOf(requirements), progress };
}
