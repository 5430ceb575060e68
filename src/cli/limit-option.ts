import type { Language } from '../model/localized.ts';
import { cliWording } from '../report/wording/cli.ts';
import { fill } from '../report/wording/fill.ts';
import { type Limits, manifestLimits } from '../yaml/limits.ts';
import { UsageError } from './usage-error.ts';

/** The limits that `--limit NAME=NUMBER` set, each time it was given; others stay what the command takes by itself. */
export function limitsGiven(given: readonly string[], language: Language): Partial<Limits> {
  const limits: Partial<Record<keyof Limits, number>> = {};
  for (const value of given) {
    const [name = '', number = ''] = value.split('=', 2);
    if (!isLimit(name) || !/^[1-9]\d{0,8}$/.test(number)) {
      const names = Object.keys(manifestLimits).join(', ');
      throw new UsageError(fill(cliWording.unknownLimit[language], { value, names }));
    }
    limits[name] = Number(number);
  }
  return limits;
}

function isLimit(name: string): name is keyof Limits {
  return Object.hasOwn(manifestLimits, name);
}
