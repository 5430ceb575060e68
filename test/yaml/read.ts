import { expect } from 'vitest';
import { nodeToJson } from '../../src/kubernetes/node-to-json.ts';
import type { Json } from '../../src/model/json.ts';
import type { ParsedSource, YamlNode } from '../../src/model/node.ts';
import type { Span } from '../../src/model/span.ts';
import type { Limits } from '../../src/yaml/limits.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

/** What a text reads as, after every place in it was checked. */
export function read(text: string, limits?: Limits) {
  const parsed = parseSource({ name: 'test.yaml', text }, limits);
  expectPlacesWithin(parsed);
  const errors = parsed.diagnostics.filter(({ severity }) => severity === 'error');
  const values: Json[] = parsed.documents.map(({ root }) => nodeToJson(root));
  return { parsed, values, errors, problems: parsed.diagnostics.map(({ problem }) => problem) };
}

/** Every diagnostic and every node stands within the text. */
export function expectPlacesWithin({ source, documents, diagnostics }: ParsedSource): void {
  const within = ({ start, end }: Span) => start >= 0 && start <= end && end <= source.text.length;
  expect(diagnostics.filter(({ span }) => !within(span))).toEqual([]);
  const outside: Span[] = [];
  const seen = new Set<YamlNode>();
  const waiting = documents.map(({ root }) => root);
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (!within(node.span)) outside.push(node.span);
    if (node.type === 'sequence') for (const item of node.items) waiting.push(item);
    if (node.type === 'map')
      for (const { keySpan, value } of node.entries.values()) {
        if (!within(keySpan)) outside.push(keySpan);
        waiting.push(value);
      }
  }
  expect(outside).toEqual([]);
}
