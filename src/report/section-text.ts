import type { Diagnostic } from '../model/diagnostic.ts';
import { findingText, type TextOptions } from './finding-text.ts';
import { paint } from './style.ts';
import type { Told } from './told.ts';
import { commandWording } from './wording/commands.ts';
import { fill } from './wording/fill.ts';

/** More than anybody reads at once; the rest is counted. */
const most = 30;

/** A heading with what has not been told yet, in the order of the text: a part for each. Nothing where all was told. */
export function sectionText(
  heading: string,
  diagnostics: readonly Diagnostic[],
  told: Told,
  options: TextOptions,
): string[][] {
  const fresh = diagnostics.filter((diagnostic) => told.first(diagnostic));
  if (fresh.length === 0) return [];
  const parts = inOrder(fresh)
    .slice(0, most)
    .map((diagnostic) => indented(findingText(diagnostic, { ...options, width: options.width - 2 }), 2));
  if (fresh.length > most)
    parts.push([`  ${fill(commandWording.more[options.language], { count: fresh.length - most })}`]);
  const [first = [], ...rest] = parts;
  return [[paint(options.style, 'bold', `${heading}:`), ...first], ...rest];
}

/** As they stand in their texts, the texts in the order in which they were first told of. */
export function inOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const names = [...new Set(diagnostics.map(({ source }) => source.name))];
  const rank = new Map(names.map((name, index) => [name, index]));
  return diagnostics.toSorted(
    (a, b) => (rank.get(a.source.name) ?? 0) - (rank.get(b.source.name) ?? 0) || a.span.start - b.span.start,
  );
}

export function indented(lines: readonly string[], columns: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(columns) + line));
}
