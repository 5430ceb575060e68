import { describe, expect, it } from 'vitest';
import { AdmissionControl } from '../../../src/cluster/admission/admission-control.ts';
import { checkedPodOf } from '../../../src/cluster/admission/checked-pod-of.ts';
import { evaluatePodSecurity } from '../../../src/cluster/admission/pod-security/evaluate-pod-security.ts';
import { expectViolations } from './expect-violations.ts';
import { readRecording } from './read-recording.ts';
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

describe.each(['baseline', 'restricted'] as const)('what an API server said to Pods in a %s namespace', (level) => {
  it.each(readRecording<Recording>('pod-security'))('%s', (_, recording) => {
    const [pod] = storedObjects(recording.pod).flatMap((object) => checkedPodOf(object) ?? []);
    if (pod === undefined) throw new Error('no Pod');
    const violations = evaluatePodSecurity({ level, version: 'latest' }, pod);
    const { allowed, message = '' } = recording[level];
    expect(violations.length === 0).toBe(allowed);
    if (!allowed) expectViolations(violations, message);
  });
});

interface Answer {
  readonly labels: Readonly<Record<string, string>>;
  readonly allowed?: boolean;
  readonly message?: string;
  readonly warning?: string;
}

interface VersionedRecording {
  readonly id: string;
  readonly pod: Manifest;
  readonly answers: readonly Answer[];
  readonly template: Manifest;
  readonly templateAnswer?: Answer;
}

interface Manifest {
  readonly metadata: object;
}

describe('what an API server said to Pods and templates under labels of all versions', () => {
  it.each(readRecording<VersionedRecording>('pod-security-versions'))('%s', (_, recording) => {
    for (const answer of recording.answers) expectAnswer(recording.pod, { allowed: true, ...answer });
    if (recording.templateAnswer) expectAnswer(recording.template, { allowed: true, ...recording.templateAnswer });
  });
});

function expectAnswer(manifest: Manifest, { labels, allowed, message = '', warning }: Answer): void {
  const prefixed = Object.entries(labels).map(([key, value]) => [`pod-security.kubernetes.io/${key}`, value]);
  const metadata = { name: 'team', labels: Object.fromEntries(prefixed) };
  const [namespace, object] = storedObjects(
    { apiVersion: 'v1', kind: 'Namespace', metadata },
    { ...manifest, metadata: { ...manifest.metadata, namespace: 'team' } },
  );
  if (namespace === undefined || object === undefined) throw new Error('not valid');
  const { rejection, warned } = new AdmissionControl([namespace]).admit(object);
  expect(rejection?.by).toBe(allowed ? undefined : 'PodSecurity');
  if (rejection?.by === 'PodSecurity') expectViolations(rejection.violations, message);
  expect(warned !== undefined).toBe(warning !== undefined);
  if (warned !== undefined) expectViolations(warned.violations, warning ?? '');
}
