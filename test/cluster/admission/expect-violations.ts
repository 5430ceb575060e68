import { expect } from 'vitest';
import type { PodSecurityViolation } from '../../../src/cluster/admission/pod-security/evaluate-pod-security.ts';

const containers = ['main', 'side', 'third', 'init', 'warm'];

/** A message names the same controls in the same order, each with the same containers and values. */
export function expectViolations(violations: readonly PodSecurityViolation[], message: string): void {
  const form = violations.map(({ reason }) => `${reason} \\((.*)\\)`).join(', ');
  const details = new RegExp(` PodSecurity "[a-z]*:[a-z0-9.]*": ${form}$`).exec(message)?.slice(1) ?? [];
  expect({ message, details: details.length }).toEqual({ message, details: violations.length });
  for (const [index, { faults }] of violations.entries()) {
    const detail = details[index] ?? '';
    const fields = faults.filter(({ path }) => typeof path.segment !== 'object');
    const found = new Set(fields.map(({ container }) => container).filter((name) => name !== ''));
    expect([...found].sort()).toEqual(containers.filter((name) => detail.includes(`"${name}"`)).sort());
    // Of SELinux users and roles the server says only that they are set; of flags, what they must be.
    const values = faults
      .map(({ value }) => value)
      .filter((value) => value !== undefined && typeof value !== 'boolean');
    if (!detail.includes(' may not be set')) for (const value of values) expect(detail).toContain(String(value));
  }
}
