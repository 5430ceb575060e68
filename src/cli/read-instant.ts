import { cliWording } from '../report/wording/cli.ts';
import { fill } from '../report/wording/fill.ts';
import type { Context } from './context.ts';
import { UsageError } from './usage-error.ts';

const instant = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** An instant as people write it, RFC 3339 or a day in UTC, in milliseconds since 1970. */
export function readInstant(text: string, { language }: Context): number {
  const milliseconds = instant.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(milliseconds)) throw new UsageError(fill(cliWording.noInstant[language], { value: text }));
  return milliseconds;
}
