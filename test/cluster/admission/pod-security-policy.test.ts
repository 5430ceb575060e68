import { expect, it } from 'vitest';
import { compareLevels, podSecurityPolicy } from '../../../src/cluster/admission/pod-security/policy.ts';

function policy(labels: Record<string, string>): Record<string, string> {
  const entries = Object.entries(labels).map(([key, value]) => [`pod-security.kubernetes.io/${key}`, value] as const);
  const modes = Object.entries(podSecurityPolicy(new Map(entries)));
  return Object.fromEntries(modes.map(([mode, { level, version }]) => [mode, `${level}:${version}`]));
}

const privileged = 'privileged:latest';

it.each<[string, Record<string, string>, Record<string, string>]>([
  ['nothing', {}, { enforce: privileged, audit: privileged, warn: privileged }],
  [
    'what is enforced is warned of',
    { enforce: 'baseline', 'enforce-version': 'v1.30' },
    { enforce: 'baseline:30', audit: privileged, warn: 'baseline:30' },
  ],
  [
    'unless warnings have a level',
    { enforce: 'baseline', warn: 'privileged' },
    { enforce: 'baseline:latest', audit: privileged, warn: privileged },
  ],
  [
    'or a version',
    { enforce: 'restricted', 'enforce-version': 'v1.30', 'warn-version': 'v1.20' },
    { enforce: 'restricted:30', audit: privileged, warn: 'restricted:20' },
  ],
  [
    'each mode has its own',
    { enforce: 'privileged', audit: 'baseline', 'audit-version': 'v1.2', warn: 'restricted', 'warn-version': 'latest' },
    { enforce: privileged, audit: 'baseline:2', warn: 'restricted:latest' },
  ],
  [
    'levels that are none',
    { enforce: 'strict', audit: 'strict', warn: 'strict', 'enforce-version': '1.30' },
    { enforce: 'restricted:latest', audit: privileged, warn: privileged },
  ],
  [
    'a level that is none warns of nothing',
    { enforce: 'strict' },
    { enforce: 'restricted:latest', audit: privileged, warn: privileged },
  ],
])('reads labels: %s', (_, labels, expected) => {
  expect(policy(labels)).toEqual(expected);
});

it('orders levels by how strict they are', () => {
  expect(compareLevels('restricted', 'baseline')).toBeGreaterThan(0);
  expect(compareLevels('privileged', 'baseline')).toBeLessThan(0);
  expect(compareLevels('baseline', 'baseline')).toBe(0);
});
