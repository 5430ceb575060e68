import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { checkedPodOf } from '../../../src/cluster/admission/checked-pod-of.ts';
import {
  evaluatePodSecurity,
  type PodSecurityViolation,
} from '../../../src/cluster/admission/pod-security/evaluate-pod-security.ts';
import { storedObjects } from './stored-objects.ts';

interface Recorded {
  readonly allowed: boolean;
  readonly message?: string;
}

interface Recording {
  readonly id: string;
  readonly pod: unknown;
  readonly baseline: Recorded;
  readonly restricted: Recorded;
}

// What a Kubernetes 1.36 API server said to Pods in namespaces that enforce a level.
const recordings: Recording[] = gunzipSync(
  readFileSync(new URL('../../recordings/pod-security.jsonl.gz', import.meta.url)),
)
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

describe.each(['baseline', 'restricted'] as const)('%s', (level) => {
  it.each(recordings.map((recording) => [recording.id, recording] as const))('%s', (_, recording) => {
    const [pod] = storedObjects(recording.pod).flatMap((object) => checkedPodOf(object) ?? []);
    if (pod === undefined) throw new Error('no Pod');
    const violations = evaluatePodSecurity({ level, version: 'latest' }, pod);
    const { allowed, message = '' } = recording[level];
    expect(violations.length === 0).toBe(allowed);
    if (!allowed) expectSame(violations, message, [...(pod.spec.initContainers ?? []), ...(pod.spec.containers ?? [])]);
  });
});

/** The same controls in the same order; each with the containers and values that the server names. */
function expectSame(violations: PodSecurityViolation[], message: string, containers: { name: string }[]): void {
  const form = violations.map(({ reason }) => `${reason} \\((.*)\\)`).join(', ');
  const details = new RegExp(`violates PodSecurity "[a-z]*:latest": ${form}$`).exec(message)?.slice(1) ?? [];
  expect({ message, details: details.length }).toEqual({ message, details: violations.length });
  for (const [index, { faults }] of violations.entries()) {
    const detail = details[index] ?? '';
    const named = containers.map(({ name }) => name).filter((name) => detail.includes(`"${name}"`));
    const found = new Set(faults.map(({ container }) => container).filter((name) => name !== ''));
    expect([...found].sort()).toEqual(named.sort());
    // Of SELinux users and roles the server says only that they are set; of flags, what they must be.
    const values = faults
      .map(({ value }) => value)
      .filter((value) => value !== undefined && typeof value !== 'boolean');
    if (!detail.includes(' may not be set')) for (const value of values) expect(detail).toContain(String(value));
  }
}
