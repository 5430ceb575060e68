import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nodeToJson } from '../../src/kubernetes/node-to-json.ts';
import { type Json, jsonText } from '../../src/model/json.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';

/** A text with what kubectl's reader made of it: the documents that are not empty, or the error for which it stopped. */
type YamlCase = { readonly text: string } & ({ readonly reads: readonly Json[] } | { readonly error: string });

const cases: readonly YamlCase[] = gunzipSync(readFileSync(new URL('../recordings/yaml.jsonl.gz', import.meta.url)))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe("kubectl's reader, recorded", () => {
  it('refuses the same texts', () => {
    const differing = cases.filter((recorded) => isRefused(recorded.text) !== 'error' in recorded);
    expect(differing).toEqual([]);
    expect(cases.filter((recorded) => 'error' in recorded).length).toBeGreaterThan(1500);
  });

  it('reads the same values', () => {
    const read = cases.filter((recorded) => 'reads' in recorded);
    expect(read.length).toBeGreaterThan(1500);
    const differing = read.filter(
      ({ text, reads }) => valuesOf(text) !== reads.flatMap(itemsOfList).map(sorted).join('\n'),
    );
    expect(differing).toEqual([]);
  });
});

function isRefused(text: string): boolean {
  const { diagnostics } = parseSource({ name: 'x', text });
  return diagnostics.some(({ severity, problem }) => severity === 'error' && problem.code !== 'no-documents');
}

function valuesOf(text: string): string {
  const { documents } = parseSource({ name: 'x', text });
  return documents.map(({ root }) => sorted(nodeToJson(root))).join('\n');
}

/** JSON with its keys in order, as the recordings have them. */
function sorted(value: Json): string {
  return JSON.stringify(JSON.parse(jsonText(value)), (_, each) =>
    each !== null && typeof each === 'object' && !Array.isArray(each)
      ? Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)))
      : each,
  );
}

function itemsOfList(value: Json): readonly Json[] {
  const isList = value !== null && typeof value === 'object' && !Array.isArray(value) && value.kind === 'List';
  return isList && value.apiVersion === 'v1' && Array.isArray(value.items) ? value.items : [value];
}
