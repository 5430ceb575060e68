import type { Chance } from '../chance.ts';
import { layoutSlips } from './layout-slips.ts';
import { nameSlips } from './name-slips.ts';
import type { Slip } from './slip.ts';
import { valueSlips } from './value-slips.ts';

const slips: readonly Slip[] = [...valueSlips, ...nameSlips, ...layoutSlips];

export interface Slipped {
  readonly text: string;
  /** The names of the mistakes, in the order in which they were made. */
  readonly slips: readonly string[];
}

/** A text with so many different mistakes; fewer where it offers no more. */
export function makeSlips(text: string, count: number, chance: Chance): Slipped {
  const made: string[] = [];
  let slipped = text;
  for (let left = [...slips]; left.length > 0 && made.length < count; ) {
    const slip = chance.weighted(left.map((each) => [each.weight, each] as const));
    left = left.filter((each) => each !== slip);
    const changed = slip.make(slipped, chance);
    if (changed === undefined) continue;
    slipped = changed;
    made.push(slip.name);
  }
  return { text: slipped, slips: made };
}
