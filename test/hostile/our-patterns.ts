import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { projectRoot } from '../support/run-cli.ts';

export interface OurPattern {
  /** File and pattern, as a test's name. */
  readonly name: string;
  readonly source: string;
  readonly flags: string;
}

/** The rooms through which a submission goes. */
const rooms = ['model', 'yaml', 'kubernetes', 'cluster', 'grading', 'report'];

/** Every regular expression that is written in the rooms through which a submission goes. */
export function ourPatterns(): OurPattern[] {
  return rooms.flatMap((room) =>
    readdirSync(path.join(projectRoot, 'src', room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.generated.ts'))
      .sort()
      .flatMap((file) => patternsIn(path.join('src', room, file))),
  );
}

function patternsIn(file: string): OurPattern[] {
  const found: OurPattern[] = [];
  const waiting: unknown[] = [parseAst(readFileSync(path.join(projectRoot, file), 'utf8'), { lang: 'ts' })];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    const { regex } = node as { regex?: { pattern: string; flags: string } };
    if (regex !== undefined)
      found.push({ name: `${file} /${regex.pattern}/${regex.flags}`, source: regex.pattern, flags: regex.flags });
    waiting.push(...Object.values(node));
  }
  return found;
}
