import type { ParsedSource, YamlNode } from '../../../src/model/node.ts';
import type { Span } from '../../../src/model/span.ts';

export function within({ start, end }: Span, length: number): boolean {
  return start >= 0 && start <= end && end <= length;
}

/** How many nodes of a text, or their keys, have a place that is not in it. Each node is looked at once. */
export function nodesOutside({ source, documents }: ParsedSource): number {
  const { length } = source.text;
  let outside = 0;
  const seen = new Set<YamlNode>();
  const waiting = documents.map(({ root }) => root);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (!within(node.span, length)) outside += 1;
    if (node.type === 'sequence') for (const item of node.items) waiting.push(item);
    if (node.type === 'map')
      for (const { keySpan, value } of node.entries.values()) {
        if (!within(keySpan, length)) outside += 1;
        waiting.push(value);
      }
  }
  return outside;
}
