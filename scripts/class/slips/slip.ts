import type { Chance } from '../chance.ts';

/** A mistake of learners, made in a manifest that was right. */
export interface Slip {
  readonly name: string;
  /** How often it is made among others that could be. */
  readonly weight: number;
  /** The text with the mistake; undefined where there is nothing to make it with. */
  readonly make: (text: string, chance: Chance) => string | undefined;
}

/** Changes one of the lines that a pattern matches; a change that says undefined was none. */
export function changeLine(
  text: string,
  chance: Chance,
  pattern: RegExp,
  change: (line: string, match: RegExpExecArray) => string | undefined,
): string | undefined {
  const lines = text.split('\n');
  const found = lines.flatMap((line, at) => {
    const match = pattern.exec(line);
    return match === null ? [] : [{ line, at, match }];
  });
  if (found.length === 0) return undefined;
  const { line, at, match } = chance.pick(found);
  const changed = change(line, match);
  return changed === undefined || changed === line ? undefined : lines.with(at, changed).join('\n');
}

/** Takes out one of the lines that a pattern matches, with all that is indented below it. */
export function dropLine(text: string, chance: Chance, pattern: RegExp): string | undefined {
  const lines = text.split('\n');
  const found = lines.flatMap((line, at) => (pattern.test(line) ? [at] : []));
  if (found.length === 0) return undefined;
  const start = chance.pick(found);
  const depth = indentOf(lines[start] ?? '');
  const below = lines.slice(start + 1).findIndex((line) => indentOf(line) <= depth);
  const end = below === -1 ? lines.length : start + 1 + below;
  return [...lines.slice(0, start), ...lines.slice(end)].join('\n');
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
