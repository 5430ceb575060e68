import { describe, expect, it } from 'vitest';
import { positionAt } from '../../src/model/span.ts';
import { read } from './read.ts';

const list = `apiVersion: v1
kind: List
items:
- kind: A
- kind: B
---
kind: C
`;

describe('a List', () => {
  it('counts as its items, each with its own place', () => {
    const { parsed, values } = read(list);
    expect(values).toEqual([{ kind: 'A' }, { kind: 'B' }, { kind: 'C' }]);
    expect(parsed.documents.map(({ index }) => index)).toEqual([0, 1, 2]);
    expect(parsed.documents.map(({ root }) => positionAt(list, root.span.start).line)).toEqual([4, 5, 7]);
  });

  it('may be JSON, and empty', () => {
    expect(read('{"apiVersion": "v1", "kind": "List", "items": [{"kind": "A"}]}').values).toEqual([{ kind: 'A' }]);
    expect(read('apiVersion: v1\nkind: List\nitems: []\n').values).toEqual([]);
  });

  it('is one of v1 with a list of items only', () => {
    for (const text of [
      'kind: List\nitems: []\n',
      'apiVersion: v1\nkind: List\n',
      'apiVersion: v1\nkind: List\nitems: a\n',
    ])
      expect(read(text).values).toHaveLength(1);
  });
});

describe('places', () => {
  it('are those of the written text, whatever ends its lines', () => {
    for (const text of ['a: 1\r\nb:\r\n  c: x\r\n', '\ufeffa: 1\nb:\n  c: x\n', '---\na: 1\n---\nb:\n  c: x\n']) {
      const { parsed } = read(text);
      const map = parsed.documents.at(-1)?.root;
      const b = map?.type === 'map' ? map.entries.get('b') : undefined;
      const c = b?.value.type === 'map' ? b.value.entries.get('c') : undefined;
      const at = (span: { start: number; end: number } | undefined) => parsed.source.text.slice(span?.start, span?.end);
      expect([at(b?.keySpan), at(c?.keySpan), at(c?.value.span)]).toEqual(['b', 'c', 'x']);
    }
  });

  it('of a missing value is behind its key', () => {
    const { parsed } = read('a:\nb: 1\n');
    const root = parsed.documents[0]?.root;
    const a = root?.type === 'map' ? root.entries.get('a')?.value : undefined;
    expect(a).toMatchObject({ type: 'scalar', value: null });
  });

  it('of an alias are those of its anchor', () => {
    const text = 'a: &x [1]\nb: *x\n';
    const root = read(text).parsed.documents[0]?.root;
    const [a, b] = root?.type === 'map' ? [...root.entries.values()] : [];
    expect(b?.value).toBe(a?.value);
  });
});
