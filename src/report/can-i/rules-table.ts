import type { CompactRule } from '../../cluster/rbac/compact-rules.ts';
import { escapeControls } from '../escape.ts';
import { table } from '../preview/table.ts';

/** Rules under kubectl's own headings, as `kubectl auth can-i --list` prints them. */
export function rulesTable(rules: readonly CompactRule[]): string[] {
  const list = (items: readonly string[]) => `[${items.join(' ')}]`;
  const one = (item: string) => list(item === '' ? [] : [item]);
  const rows = rules.map(({ resource, url, name, verbs }) => [resource, one(url), one(name), list(verbs)]);
  return table(
    [['Resources', 'Non-Resource URLs', 'Resource Names', 'Verbs'], ...rows].map((row) => row.map(escapeControls)),
    3,
  );
}
