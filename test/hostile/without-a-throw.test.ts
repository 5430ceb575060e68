import { describe, expect, it } from 'vitest';
import { holders } from './holders.ts';
import { nestings } from './nestings.ts';
import { readAll } from './read-all.ts';

// Work is not counted here, which would make it slow: only that the stack holds.

const pieces = [
  '1',
  '0',
  'a',
  '-',
  '.',
  ' ',
  '*',
  ',',
  '/',
  '(',
  '[',
  '1.',
  '1,',
  'a.',
  'a-',
  '$(',
  '한',
  'a+',
  '(a',
  '1+',
];

describe.each(Object.entries(holders))('a long %s', (_, text) => {
  it.each(pieces)('may be made of %j', (piece) => {
    expect(() => readAll(text(piece.repeat(20_000 / piece.length)))).not.toThrow();
  });
});

describe.each(Object.entries(nestings))('%s within one another', (_, text) => {
  it.each([99, 101, 3000, 50_000])('may be %i deep', (depth) => {
    expect(() => readAll(text(depth))).not.toThrow();
  });
});

describe('a number', () => {
  const numbers = [
    '1e400',
    '-1e400',
    '1e-400',
    `0x${'f'.repeat(1000)}`,
    `0b${'1'.repeat(10_000)}`,
    `1${'_0'.repeat(10_000)}`,
  ];

  it.each([...numbers, '9'.repeat(100_000)])('such as %.20s is a value like another', (number) => {
    for (const field of ['replicas', 'revisionHistoryLimit', 'minReadySeconds']) {
      const text = `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\nspec: {${field}: ${number}}\n`;
      expect(() => readAll(text)).not.toThrow();
    }
  });
});

it('a scalar of megabytes is read', () => {
  const text = (value: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: ${value}\n`;
  const million = 'a'.repeat(1_000_000);
  for (const value of [
    million,
    `"${million}"`,
    `'${million}'`,
    `|\n    ${million}`,
    `"${'\\n'.repeat(500_000)}"`,
    '1'.repeat(300_000),
  ])
    expect(() => readAll(text(value))).not.toThrow();
});

it('aliases do not make a value too deep', () => {
  const lines = ['a0: &a0 [x]'];
  for (let level = 1; level < 5000; level += 1) lines.push(`a${level}: &a${level} [*a${level - 1}]`);
  expect(() => readAll(`apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${lines.join('\n')}\n`)).not.toThrow();
});
