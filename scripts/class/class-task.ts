import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { type CatalogEntry, loadCatalog } from '../../src/catalog/read-catalog.ts';
import { Chance } from './chance.ts';

/** A task of a made-up course. */
export interface ClassTask {
  /** What its files are named after. */
  readonly id: string;
  readonly entry: CatalogEntry;
  readonly weight: number;
  /** Milliseconds since 1970; one a week. */
  readonly due: number;
  /** What abilities are held against: who is as able has it right half of the time. */
  readonly difficulty: number;
}

/** The lesson that it all began with; its usual mistakes are known best. */
const always = 'headless-service';

const firstDue = Date.parse('2026-03-09T23:59:59+09:00');
const week = 7 * 24 * 3600 * 1000;

/** So many of the packaged exercises; throws a RangeError where there are fewer. */
export function drawTasks(seed: number, count: number): ClassTask[] {
  const { exercises } = loadCatalog(packagedFolders());
  if (count < 1 || count > exercises.length)
    throw new RangeError(`a class has from 1 to ${exercises.length} tasks, not ${count}`);
  const chance = new Chance(seed, 'tasks');
  const others = chance.shuffled(exercises.filter(({ exercise }) => exercise.id !== always));
  const first = exercises.filter(({ exercise }) => exercise.id === always);
  return [...first, ...others].slice(0, count).map((entry, index): ClassTask => {
    const { id, minutes } = entry.exercise;
    return {
      // One goes by another name, as courses like to number their labs.
      id: index === 2 ? `lab-${index + 1}` : id,
      entry,
      weight: 5 + 5 * chance.below(3),
      due: firstDue + index * week,
      // Right more often than not, the longer ones less.
      difficulty: -1.5 + 0.1 * Math.min(minutes, 12) + 0.5 * chance.normal(),
    };
  });
}
