import { describe, expect, it } from 'vitest';
import { AdmissionControl } from '../../../src/cluster/admission/admission-control.ts';
import { asKind } from '../../../src/kubernetes/schema/schema.ts';
import type { Container } from '../../../src/kubernetes/schema/types.generated.ts';
import { readRecording } from './read-recording.ts';
import { partsOf, serverMessages } from './server-message.ts';
import { storedObjects, verdictsOn } from './stored-objects.ts';

interface Recorded {
  readonly allowed: boolean;
  readonly reason?: string;
  readonly message?: string;
  readonly resources?: readonly unknown[];
  readonly initResources?: readonly unknown[];
  readonly qosClass?: string;
  readonly annotation?: string;
}

interface PodRecording {
  readonly id: string;
  readonly objects: readonly unknown[];
  readonly pods: readonly (Recorded & { readonly pod: unknown })[];
}

describe('what a control plane did with Pods under a LimitRange or a quota', () => {
  it.each(readRecording<PodRecording>('quota'))('%s', (_, { objects, pods }) => {
    const control = new AdmissionControl(storedObjects(...objects));
    for (const { pod, ...recorded } of pods) expectOutcome(control, pod, recorded);
  });
});

interface Recording {
  readonly id: string;
  readonly objects: readonly unknown[];
  readonly made: readonly (Recorded & { readonly object: unknown })[];
}

// What else was in that cluster: a ConfigMap in every namespace, and these classes.
const classes = storedObjects(
  { apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name: 'adm-low' }, value: 10 },
  {
    apiVersion: 'node.k8s.io/v1',
    kind: 'RuntimeClass',
    metadata: { name: 'adm-rt' },
    handler: 'x',
    overhead: { podFixed: { cpu: '100m', memory: '10Mi' } },
  },
);

describe('what a control plane did with objects of many kinds under LimitRanges and quotas of all scopes', () => {
  it.each(readRecording<Recording>('admission'))('%s', (_, { objects, made }) => {
    const policies = storedObjects(...objects);
    const namespace = policies[0]?.namespace ?? 'default';
    const extra = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'service-ca.crt', namespace } };
    const control = new AdmissionControl([...classes, ...storedObjects(extra), ...policies]);
    for (const { object, ...recorded } of made) expectOutcome(control, object, recorded);
  });
});

function expectOutcome(control: AdmissionControl, manifest: unknown, recorded: Recorded): void {
  const { allowed, reason, message = '' } = recorded;
  const [verdict] = verdictsOn([manifest]);
  const valid = verdict?.accepted === true ? verdict.object : undefined;
  const admission = valid && control.admit(valid);
  if (admission === undefined || admission.rejection?.by === 'validation') {
    expect({ allowed, reason, message }).toEqual({ allowed: false, reason: 'Invalid', message });
    return;
  }
  const { rejection } = admission;
  expect({ message, allowed: rejection === undefined }).toEqual({ message, allowed });
  // The server names the first quota of which it thinks, and all limits.
  if (rejection?.by === 'ResourceQuota') expect(serverMessages(rejection)).toContain(partsOf(message).join());
  else if (rejection !== undefined) expect(serverMessages(rejection)).toEqual(partsOf(message));
  else if (recorded.resources !== undefined) {
    const pod = asKind(admission.object, 'v1/Pod');
    expect(resourcesOf(pod?.spec?.containers)).toEqual(recorded.resources);
    if (recorded.initResources) expect(resourcesOf(pod?.spec?.initContainers)).toEqual(recorded.initResources);
    const annotation = pod?.metadata?.annotations?.['kubernetes.io/limit-ranger'];
    if (recorded.annotation) expect(annotation).toBe(recorded.annotation);
    expect(admission.qosClass).toBe(recorded.qosClass);
  }
}

/** Maps of the code under test have no prototype. */
function resourcesOf(containers: readonly Container[] = []): unknown[] {
  return containers.map(({ resources }) => JSON.parse(JSON.stringify(resources ?? {})));
}
