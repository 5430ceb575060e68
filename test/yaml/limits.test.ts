import { describe, expect, it } from 'vitest';
import type { Limits } from '../../src/yaml/limits.ts';
import { read } from './read.ts';

const limits: Limits = { bytes: 1_000_000, documents: 20, depth: 10, nodes: 1000 };
const exceeded = (limit: string, max: number) => [{ code: 'limit-exceeded', limit, max }];

describe('a limit', () => {
  it('of size is the text’s length', () => {
    const small = { ...limits, bytes: 5 };
    expect(read('a: bb', small).values).toEqual([{ a: 'bb' }]);
    expect(read('a: bbb', small).problems).toEqual(exceeded('bytes', 5));
  });

  it('of depth counts the levels of maps and lists', () => {
    expect(read(`${'['.repeat(10)}${']'.repeat(10)}`, limits).errors).toEqual([]);
    expect(read(`${'['.repeat(12)}${']'.repeat(12)}`, limits).problems).toEqual(exceeded('depth', 10));
  });

  it.each([
    ['['.repeat(20_000)],
    ['['.repeat(20_000) + ']'.repeat(20_000)],
    ['{a: '.repeat(20_000)],
    ['{"a":'.repeat(20_000) + 1 + '}'.repeat(20_000)],
    ['- '.repeat(20_000)],
    ['? '.repeat(20_000)],
    [Array.from({ length: 1500 }, (_, level) => `${' '.repeat(level)}a:\n`).join('')],
  ])('of depth is met without recursion (%#)', (text) => {
    expect(read(text).problems).toEqual(exceeded('depth', 100));
  });

  it('of documents ends the reading', () => {
    const { values, problems } = read('a: b\n---\n'.repeat(30), limits);
    expect(values).toHaveLength(20);
    expect(problems).toEqual(exceeded('documents', 20));
    expect(read('[\n---\n'.repeat(30), limits).errors).toHaveLength(21);
    expect(read('{"a":1}'.repeat(30), limits).values).toHaveLength(20);
    expect(read(`${'---\n'.repeat(20_000)}a: b\n`, limits).values).toEqual([{ a: 'b' }]);
  });

  it('of values counts each use of an anchor', () => {
    const lines = ['a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let level = 1; level < 30; level += 1)
      lines.push(`a${level}: &a${level} [${Array.from({ length: 10 }, () => `*a${level - 1}`).join(', ')}]`);
    expect(read(lines.slice(0, 2).join('\n'), limits).errors).toEqual([]);
    expect(read(lines.join('\n'), limits).problems).toEqual(exceeded('nodes', 1000));
    expect(read(`a: [${'x, '.repeat(2000)}]`, limits).problems).toEqual(exceeded('nodes', 1000));
  });

  it('of aliases counts what merge keys copy', () => {
    const keys = Array.from({ length: 100 }, (_, index) => `k${index}: v`).join(', ');
    const merges = (count: number) => `a: &a {${keys}}\nb:\n${'  <<: *a\n'.repeat(count)}`;
    expect(read(merges(5), limits).errors).toEqual([]);
    expect(read(merges(11), limits).problems).toEqual(exceeded('aliases', 1000));
  });

  it('leaves manifests alone that are merely large', () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: v\n`).join('');
    const [value] = read(keys).values;
    expect(Object.keys(value ?? {})).toHaveLength(20_000);
    expect(read('a: b\n---\n'.repeat(9_000)).values).toHaveLength(9_000);
  });
});
