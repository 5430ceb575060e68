import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { imageTag } from '../../src/kubernetes/image-tag.ts';
import { intOrPercentValue, percentOf } from '../../src/kubernetes/int-or-string.ts';
import { isCronSchedule } from '../../src/kubernetes/job/cron-schedule.ts';
import { mapSelectorMatches, selectorMatches } from '../../src/kubernetes/label-selector.ts';
import {
  isDescendingPath,
  isDnsSearchPath,
  isDomainPrefixedPath,
  isEnvName,
  isSysctlName,
} from '../../src/kubernetes/names.ts';

const digest = `sha256:${'a'.repeat(64)}`;

it.each([
  ['nginx', 'latest'],
  ['nginx:1.25', '1.25'],
  ['localhost:5000/team/app', 'latest'],
  ['registry.example.com:5000/team/app:v1', 'v1'],
  [`nginx@${digest}`, ''],
  [`nginx:1@${digest}`, '1'],
  ['Nginx', ''],
  ['Registry/app', 'latest'],
  ['nginx:', ''],
  ['', ''],
  ['a'.repeat(64), ''],
  [`${'a/'.repeat(200)}b`, ''],
])('reads the tag of %j as %j', (image, tag) => expect(imageTag(image)).toBe(tag));

describe('schedules', () => {
  it.each([
    '* * * * *',
    '*/15 0-23/2 1,15 jan-mar MON',
    '5/15 * ? * ?',
    '@hourly',
    '@every 1h30m',
    ' 0 0 1 1 0 ',
    '0,,1 * * * *',
  ])('takes %j', (schedule) => expect(isCronSchedule(schedule)).toBe(true));

  it.each([
    '',
    '* * * *',
    '* * * * * *',
    '60 * * * *',
    '* 24 * * *',
    '* * 0 * *',
    '* * * 13 *',
    '* * * * 7',
    '5-1 * * * *',
    '*/0 * * * *',
    '1-2-3 * * * *',
    '@minutely',
    '@every',
    '@every 1x',
    '-1 * * * *',
    'a * * * *',
  ])('refuses %j', (schedule) => expect(isCronSchedule(schedule)).toBe(false));
});

describe('selectors', () => {
  it('select nothing when absent, everything when empty', () => {
    expect(selectorMatches(undefined, { a: 'b' })).toBe(false);
    expect(selectorMatches({}, undefined)).toBe(true);
  });

  it('take absence for not in', () => {
    const notIn = { matchExpressions: [{ key: 'a', operator: 'NotIn', values: ['b'] }] };
    expect([{}, { a: 'c' }, { a: 'b' }].map((labels) => selectorMatches(notIn, labels))).toEqual([true, true, false]);
  });

  it('are not fooled by what every object has', () => {
    expect(mapSelectorMatches({ constructor: 'x' }, {})).toBe(false);
    expect(selectorMatches({ matchExpressions: [{ key: 'toString', operator: 'Exists' }] }, {})).toBe(false);
  });

  it('select labels that hold theirs, whatever else there is', () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), fc.dictionary(fc.string(), fc.string()), (own, more) => {
        expect(selectorMatches({ matchLabels: own }, { ...more, ...own })).toBe(true);
      }),
    ));
});

it('tells counts from percentages', () => {
  expect(['25%', '025%', '%', '-1%', '1', 1].map(percentOf)).toEqual([
    25,
    25,
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(['25%', '7', 'x', 3, undefined].map(intOrPercentValue)).toEqual([25, 7, 0, 3, 0]);
});

it('knows the forms of short texts', () => {
  expect(['A', 'a-b.c', 'a b', 'a=b', '한', '', '1a'].map(isEnvName)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(['a/b', 'a', '/a', '..', 'a/../b', 'a..b'].map(isDescendingPath)).toEqual([
    true,
    true,
    false,
    false,
    false,
    true,
  ]);
  expect(['net.core.x', 'net/core', '.a', 'A'].map(isSysctlName)).toEqual([true, true, false, false]);
  expect(['_tcp.a.b', 'a_b', '-a'].map(isDnsSearchPath)).toEqual([true, true, false]);
  expect(['a.io/x', 'a.io', '/x', 'a.io/'].map(isDomainPrefixedPath)).toEqual([true, false, false, false]);
});

it('decides quickly about hostile texts', () => {
  const started = performance.now();
  for (const text of ['a'.repeat(100_000), '-'.repeat(100_000), `${'a.'.repeat(50_000)}!`, `${'1,'.repeat(50_000)}x`]) {
    imageTag(text);
    isCronSchedule(`@every ${text}`);
    isCronSchedule(`${text} * * * *`);
    for (const form of [isEnvName, isDescendingPath, isSysctlName, isDnsSearchPath, isDomainPrefixedPath]) form(text);
  }
  expect(performance.now() - started).toBeLessThan(2000);
});
