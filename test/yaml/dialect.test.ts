import { describe, expect, it } from 'vitest';
import { resolvePlainScalar } from '../../src/yaml/resolve-scalar.ts';
import { dialectCases } from './dialect-cases.ts';
import { read } from './read.ts';
import { scalars } from './scalars.ts';

describe('a plain scalar', () => {
  it.each(scalars.map(([text, value]) => ({ text, value })))('$text', ({ text, value }) => {
    expect(resolvePlainScalar(text)).toEqual(value);
    expect(read(`v: ${text}\n`).values).toEqual([{ v: value }]);
  });

  it.each(['.inf', '-.Inf', '+.INF', '.nan'])('%s has no place in JSON', (text) => {
    expect(read(`v: ${text}\n`).problems).toMatchObject([{ code: 'yaml-syntax' }]);
  });

  it('that is a number and a key is written as Go writes it', () => {
    const keys = [
      '1.5',
      '1.10',
      '1e3',
      '1000000.0',
      '1000000',
      '3.14159265',
      '0.00001',
      '-2.50',
      '0x10',
      '1_0',
      '16777217.0',
    ];
    const [value] = read(`{${keys.map((key) => `${key}: a`).join(', ')}}\n`).values;
    expect(Object.keys(value as object).sort()).toEqual(
      ['1.5', '1.1', '1000', '1e+06', '1000000', '3.1415927', '1e-05', '-2.5', '16', '10', '1.6777216e+07'].sort(),
    );
    expect(read('18446744073709551615: a\n').problems).toMatchObject([{ code: 'yaml-syntax' }]);
  });

  it('that is quoted or a block is a text', () => {
    expect(read('a: "1"\nb: \'yes\'\nc: |-\n  null\nd: ""\n').values).toEqual([{ a: '1', b: 'yes', c: 'null', d: '' }]);
  });
});

describe("kubectl's reader takes", () => {
  it.each(dialectCases.filter(({ reads }) => reads !== 'nothing'))('$name', ({ text, reads }) => {
    const { values, errors } = read(text);
    expect({ values, errors }).toEqual({ values: reads, errors: [] });
  });
});

describe("kubectl's reader does not take", () => {
  it.each(dialectCases.filter(({ reads }) => reads === 'nothing'))('$name', ({ text }) => {
    const { values, errors } = read(text);
    expect({ values, errors: errors.length }).toEqual({ values: [], errors: 1 });
  });
});
