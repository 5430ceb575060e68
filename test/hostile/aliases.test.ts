import { describe, expect, it } from 'vitest';
import type { Problem } from '../../src/model/problem.ts';
import { manifestLimits } from '../../src/yaml/limits.ts';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { expectLinear } from './growth.ts';
import { readAll } from './read-all.ts';
import { totalOf, workOf } from './work.ts';

const problemsOf = (text: string): Problem[] =>
  parseSource({ name: 'x', text }).diagnostics.map(({ problem }) => problem);

/** Each level holds the level before it ten times: 10^levels values when written out. */
function laughs(levels: number, of: 'list' | 'map'): string {
  const lines = ['a0: &a0 [x]'];
  for (let level = 1; level <= levels; level += 1) {
    const before = Array.from({ length: 10 }, (_, index) => `${of === 'list' ? '' : `k${index}: `}*a${level - 1}`);
    lines.push(`a${level}: &a${level} ${of === 'list' ? `[${before}]` : `{${before.join(', ')}}`}`);
  }
  return `${lines.join('\n')}\n`;
}

describe('a value that repeats itself by aliases', () => {
  it.each(['list', 'map'] as const)('as a %s is refused before it is written out', (of) => {
    const text = laughs(30, of);
    // go-yaml's own measure (decode.go allowedAliasRatio), which kubectl meets first.
    expect(problemsOf(text)).toMatchObject([{ code: 'yaml-syntax', detail: 'document contains excessive aliasing' }]);
    // A few hundred blocks a character: far from the 10^30 values that stand behind it.
    expect(totalOf(workOf(() => parseSource({ name: 'x', text })))).toBeLessThan(text.length * 600);
  });

  it('is judged with work in proportion to the values that it stands for', () => {
    const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${laughs(2, 'map')}`;
    expect(totalOf(workOf(() => readAll(text)))).toBeLessThan(3_000_000);
  });

  it('makes work in proportion to what it stands for', () => {
    expectLinear(60, (n) =>
      readAll(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: &d {a: b}\nx:\n${'- *d\n'.repeat(n)}`),
    );
    expectLinear(20, (n) => readAll(`a: &a [${'x, '.repeat(100)}]\nb: [${'*a, '.repeat(n)}]\n`));
  });
});

describe('a value that holds itself', () => {
  it.each([
    'a: &a [*a]\n',
    '&a {b: *a}\n',
    'a: &a {b: &b {c: *a}}\n',
    '&a [&b [*b, *a]]\n',
    'a: &a\n  <<: *a\n',
    'a: &a {<<: [*a]}\n',
    '&a [1, {x: *a}]\n',
    '? &a [*a]\n: 1\n',
  ])('is refused: %j', (text) => {
    expect(problemsOf(text)).toMatchObject([{ code: 'yaml-syntax' }]);
  });

  it('may take the name of a value before it', () => {
    expect(problemsOf('a: &a 1\nb: &a [*a]\n')).toMatchObject([{ code: 'yaml-syntax', fault: 'anchor' }]);
    expect(problemsOf('a: &a 1\nb: *a\nc: &a 2\nd: *a\n')).toEqual([]);
  });
});

describe('merge keys', () => {
  const keys = Array.from({ length: 100 }, (_, index) => `k${index}: v`).join(', ');

  it('are refused once they copy too much', () => {
    const lines = [`a0: &a0 {${keys}}`];
    for (let level = 1; level <= 12; level += 1)
      lines.push(`a${level}: &a${level} {<<: [${Array.from({ length: 10 }, () => `*a${level - 1}`)}], m${level}: v}`);
    const text = `${lines.join('\n')}\n${`x: {<<: [${'*a12, '.repeat(1000)}]}\n`.repeat(20)}`;
    expect(problemsOf(text)).toMatchObject([{ code: 'limit-exceeded', limit: 'aliases' }]);
    expect(totalOf(workOf(() => parseSource({ name: 'x', text })))).toBeLessThan(20 * manifestLimits.nodes);
  });

  it('make work in proportion to what they copy', () => {
    expectLinear(50, (n) => readAll(`a: &a {${keys}}\nb:\n${'  <<: *a\n'.repeat(n)}`));
    expectLinear(50, (n) =>
      readAll(`a: &a {${keys}}\nb:\n${Array.from({ length: n }, (_, at) => `  k${at}: {<<: *a}\n`).join('')}`),
    );
  });
});
