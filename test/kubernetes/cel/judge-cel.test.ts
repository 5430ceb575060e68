import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CelScope } from '../../../src/kubernetes/cel/cel-type.ts';
import { judgeCel } from '../../../src/kubernetes/cel/judge-cel.ts';

const scope: CelScope = (name) => (name === 'self' ? { name: 'unknown' } : undefined);
const judge = (source: string) => judgeCel(source, scope, 'bool');

describe('a CEL expression', () => {
  it.each([
    'true // why',
    "r'\\d' != 'd' && b'a' == b'a'",
    '[1, 2,].exists(x, x > 1)',
    '{"a": 1}["a"] == 1',
    '--1 < 2 && !!true',
    '1.5e3 > .5 && 0xFFu > 1u',
    '\'\'\'a\'b\'\'\' == """a"b"""',
    'self.all(k, v, k != v)',
    "sets.contains(['a'], ['b'])",
    'optional.of(self).hasValue()',
    "'%d %s'.format([1, 'a']) == ''",
    "quantity(self).isGreaterThan(quantity('1Gi'))",
    "duration('1h') > duration('1m')",
    'self.sortBy(e, e.name) == []',
    'google.protobuf.Timestamp{seconds: 1} == self',
  ])('%s', (source) => expect(judge(source)).toBeUndefined());

  it.each<[string, string]>([
    ['', 'cel-syntax'],
    ['1 +', 'cel-syntax'],
    ['(true', 'cel-syntax'],
    ['true)', 'cel-syntax'],
    ["'a", 'cel-syntax'],
    ["'\\d' == 'd'", 'cel-syntax'],
    ['self.a and self.b', 'cel-syntax'],
    ['self === 1', 'cel-syntax'],
    ['self & 1', 'cel-syntax'],
    ['9223372036854775809 > 1', 'cel-syntax'],
    ['has(self)', 'cel-syntax'],
    ['for == 1', 'cel-syntax'],
    ['other == 1', 'cel-names'],
    ['len(self) > 1', 'cel-names'],
    ['self.includes(1)', 'cel-names'],
    ["1 + 'a' == 2", 'cel-types'],
    ["1 == 'a'", 'cel-types'],
    ["[1, 'a'] == self", 'cel-types'],
    ['!1', 'cel-types'],
    ['1 + 1', 'cel-boolean'],
    ["self.matches('(')", 'cel-pattern'],
  ])('%s breaks %s', (source, fault) => expect(judge(source)).toBe(fault));

  it('of any text is judged', () => {
    const pieces = fc.constantFrom(
      'self',
      '.a',
      '(',
      ')',
      '[',
      ']',
      "'x'",
      '1',
      '+',
      '&&',
      '?',
      ':',
      '!',
      ' ',
      '{',
      '}',
      ',',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join('')),
        ),
        (source) => {
          judge(source);
        },
      ),
    );
  });

  it('is not followed without end', () => {
    expect(judge(`${'('.repeat(300)}true${')'.repeat(300)}`)).toBe('cel-syntax');
    for (const [part, end] of [
      ['(', ''],
      ['true && ', 'true'],
      ['self.', 'a'],
      ['-', '1'],
    ] as const)
      expect(judge(part.repeat(100_000) + end)).toBeUndefined();
  });
});
