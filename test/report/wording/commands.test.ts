import { describe, expect, it } from 'vitest';
import { domains } from '../../../src/model/exercise.ts';
import { commandWording } from '../../../src/report/wording/commands.ts';
import { domainNames } from '../../../src/report/wording/domain-names.ts';
import { fill } from '../../../src/report/wording/fill.ts';

describe('commandWording', () => {
  it.each(Object.entries(commandWording))('%s has the same placeholders in both languages', (_, { en, ko }) => {
    const placeholders = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
    expect(placeholders(ko)).toEqual(placeholders(en));
    expect(`${en}${ko}`).not.toMatch(/[.?]$/);
  });
});

describe('fill', () => {
  it('puts values in their places, as they are', () => {
    expect(fill('{a} of {b}', { a: 1, b: '$& {a}' })).toBe('1 of $& {a}');
    expect(fill('{a} {toString}', { a: 1 })).toBe('1 {toString}');
  });
});

describe('domainNames', () => {
  it('weighs the domains as the exam does', () => {
    expect(domains.reduce((sum, domain) => sum + domainNames[domain].weight, 0)).toBe(100);
  });
});
