import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalQuantity,
  compareQuantities,
  formatQuantity,
  parseQuantity,
  roundUpToMilli,
} from '../../src/kubernetes/quantity.ts';

describe('canonicalQuantity', () => {
  it.each([
    ['1000m', '1'],
    ['0.5', '500m'],
    ['.5', '500m'],
    ['5.', '5.'],
    ['+1', '+1'],
    ['1024Mi', '1Gi'],
    ['0.5Gi', '512Mi'],
    ['10.5Gi', '10752Mi'],
    ['1000k', '1M'],
    ['100Ki', '100Ki'],
    ['1E', '1E'],
    ['1E3', '1E3'],
    ['1e4', '10e3'],
    ['0.0001', '100u'],
    ['3.001n', '4n'],
    ['-1.5Gi', '-1536Mi'],
    ['9Ei', '9223372036854775807'],
    ['0Ki', '0'],
    [' 1 ', '1'],
    ['0.000000000001Ki', '2n'],
  ])('stores %j as %j', (written, stored) => expect(canonicalQuantity(written)).toBe(stored));

  it.each([
    [0.25, '250m'],
    [134217728, '134217728'],
    [1e9, '1G'],
    [1e21, '1e+21'],
  ])('stores the number %d as %j', (written, stored) => expect(canonicalQuantity(written)).toBe(stored));

  it.each(['', '1K', '1GB', '1gi', '1.1.M', '1+1.0M', '0.1mi', 'aoeu', '1i', '-3.01e-', '1\n', '1e', '1 Gi'])(
    'refuses %j',
    (written) => expect(canonicalQuantity(written)).toBeUndefined(),
  );

  it('reads what it writes, without changing it', () =>
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
        fc.nat({ max: 12 }),
        fc.constantFrom('', 'n', 'm', 'k', 'M', 'G', 'P', 'Ki', 'Mi', 'Ti', 'e3', 'E-2'),
        (digits, places, suffix) => {
          const text = places === 0 ? `${digits}${suffix}` : `${digits}.${'7'.repeat(places)}${suffix}`;
          const stored = canonicalQuantity(text) ?? '';
          const again = parseQuantity(stored);
          const first = parseQuantity(text);
          expect(canonicalQuantity(stored)).toBe(stored);
          expect(again && first && compareQuantities(again, first)).toBe(0);
        },
      ),
    ));
});

it('refuses or reads any text quickly, huge exponents and long digit runs included', () => {
  const started = performance.now();
  for (const text of ['1e2147483647', '1e-2147483640', `${'0'.repeat(50_000)}x`, `${'1'.repeat(50_000)}.x`]) {
    const quantity = parseQuantity(text);
    if (quantity === undefined) continue;
    formatQuantity(quantity);
    compareQuantities(quantity, { unscaled: 1n, scale: 0, format: 'decimalSI' });
  }
  expect(performance.now() - started).toBeLessThan(1000);
});

describe('compareQuantities', () => {
  it.each([
    ['1Gi', '1G', 1],
    ['1Gi', '1024Mi', 0],
    ['500m', '0.5', 0],
    ['-1', '0', -1],
    ['-2', '-1', -1],
    ['1e2147483647', '1E', 1],
    ['0', '0Ki', 0],
    ['999m', '1', -1],
  ])('compares %j with %j', (a, b, order) => {
    const left = parseQuantity(a);
    const right = parseQuantity(b);
    expect(left && right && compareQuantities(left, right)).toBe(order);
  });
});

it('rounds amounts of resource lists up to thousandths', () => {
  expect(['100u', '1m', '1500u', '1Gi', '-100u'].map(roundUpToMilli)).toEqual(['1m', '1m', '2m', '1Gi', '-1m']);
});
