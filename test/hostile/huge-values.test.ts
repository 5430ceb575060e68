import { describe, expect, it } from 'vitest';
import { judge } from '../kubernetes/judge.ts';
import { expectLinear } from './growth.ts';
import { holders, pod, withCpu } from './holders.ts';
import { readAll } from './read-all.ts';
import { totalOf, workOf } from './work.ts';

const long = 100_000;

describe.each(Object.entries(holders))('a long %s', (_, text) => {
  it('is judged with work in proportion to its length', () => {
    for (const piece of ['1.', 'a*,', '(a+']) expectLinear(100, (n) => readAll(text(piece.repeat(n))));
  });
});

describe('an amount', () => {
  it('of a hundred thousand digits is taken as it is', () => {
    expect(judge(withCpu('9'.repeat(long))).accepted).toBe(true);
    expect(totalOf(workOf(() => readAll(withCpu('9'.repeat(long)))))).toBeLessThan(200_000 + 100 * long);
  });

  it.each(['1e2147483647', '1e-2147483648', '1e9223372036854775807', '-1e99', '1E+2147483647', '0e99999999', '1e1e1'])(
    'such as %s makes no number that long',
    (quantity) => {
      expect(totalOf(workOf(() => readAll(withCpu(quantity))))).toBeLessThan(200_000);
    },
  );

  it('is added to and compared with one that is far smaller', () => {
    const both = (kind: 'requests' | 'limits') => `{cpu: ${kind === 'limits' ? '1e2000000000' : '1n'}}`;
    const container = (name: string) =>
      `  - {name: ${name}, image: b, resources: {requests: ${both('requests')}, limits: ${both('limits')}}}\n`;
    const text = `${pod('')}${container('c')}${container('d')}  resources: {limits: {cpu: 1e2000000000}}\n`;
    expect(totalOf(workOf(() => readAll(text)))).toBeLessThan(300_000);
  });
});
