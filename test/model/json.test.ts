import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Json, jsonText } from '../../src/model/json.ts';

describe('jsonText', () => {
  it('writes integers beyond 2^53 as they are', () => {
    expect(jsonText({ a: [18446744073709551615n, -1n] })).toBe('{"a":[18446744073709551615,-1]}');
    expect(jsonText(9007199254740993n)).toBe('9007199254740993');
    expect(jsonText({ a: 1n }, 2)).toBe('{\n  "a": 1\n}');
  });

  it('takes no text for a number, whatever characters it holds', () => {
    const value = { '\u0000123': '\u0000123', a: '"\u00001"' };
    expect(JSON.parse(jsonText(value))).toEqual(value);
  });

  it("agrees with JSON's own text", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(jsonText(value as Json)).toBe(JSON.stringify(value));
      }),
    );
  });
});
