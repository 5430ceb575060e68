import { describe, expect, it } from 'vitest';
import { isRegularExpression } from '../../../src/kubernetes/regular-expression/is-regular-expression.ts';
import { matchesRegularExpression } from '../../../src/kubernetes/regular-expression/matches-regular-expression.ts';

describe("Go's regular expressions", () => {
  it.each(
    String.raw`^(\d+|\*)(/\d+)?$ (?i)a (?P<n>a) (?<n>a) [[:alpha:]] \p{Greek} \pN a{1000} a{,3} ^* []a] \_ a?? (?i:a)b (?-i)a \x{41} \Qa*\E () a||b [a-] \z`.split(
      ' ',
    ),
  )('%s', (pattern) => expect(isRegularExpression(pattern)).toBe(true));

  it.each(
    String.raw`a** [a-z (a a) (?=a) (?<!a) (?<n>a)(?<n>b) \1 \Z [[:foo:]] \p{Nope} a{2,1} a{1001} (a{100}){11} a{2}{3} *a a|* [z-a] [a-\d] \h a??? (?z) (?) \ a++ (?#c)`.split(
      ' ',
    ),
  )('not %s', (pattern) => expect(isRegularExpression(pattern)).toBe(false));

  it.each<[pattern: string, text: string, matches: boolean | undefined]>([
    ['b', 'abc', true],
    ['^a+$', 'aab', false],
    ['(a|b)*c', 'ababc', true],
    ['^(a|b)*$', 'abac', false],
    [String.raw`^\d{2,3}$`, '1234', false],
    ['(?i)^ABC$', 'abc', true],
    [String.raw`\bfoo\b`, 'a foo b', true],
    [String.raw`\bfoo\b`, 'afoob', false],
    ['^.$', '😀', true],
    ['(?s)a.b', 'a\nb', true],
    ['a.b', 'a\nb', false],
    ['^(a*)*$', `${'a'.repeat(5000)}b`, false],
    ['(', 'a', undefined],
  ])('%s in %s', (pattern, text, matches) => expect(matchesRegularExpression(pattern, text)).toBe(matches));
});
