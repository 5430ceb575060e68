import { describe, expect, it } from 'vitest';
import { parseSource } from '../../src/yaml/parse-source.ts';
import { expectLinear } from './growth.ts';
import { nestings } from './nestings.ts';

describe.each(Object.entries(nestings))('%s within one another', (_, text) => {
  it('are read, or refused, with work in proportion to the text', () => {
    expectLinear(150, (depth) => parseSource({ name: 'x', text: text(depth) }));
  });
});

it('a block as deep as it may be is read, and one level more is refused where it begins', () => {
  const nested = (depth: number) => Array.from({ length: depth }, (_, level) => `${' '.repeat(level)}a:\n`).join('');
  expect(parseSource({ name: 'x', text: nested(100) }).diagnostics).toEqual([]);
  const { documents, diagnostics } = parseSource({ name: 'x', text: nested(102) });
  expect(documents).toEqual([]);
  expect(diagnostics).toMatchObject([{ problem: { code: 'limit-exceeded', limit: 'depth', max: 100 } }]);
});
