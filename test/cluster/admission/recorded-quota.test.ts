import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { AdmissionControl } from '../../../src/cluster/admission/admission-control.ts';
import { asKind } from '../../../src/kubernetes/schema/schema.ts';
import { partsOf, serverMessages } from './server-message.ts';
import { storedObjects, verdictsOn } from './stored-objects.ts';

interface RecordedPod {
  readonly pod: unknown;
  readonly allowed: boolean;
  readonly reason?: string;
  readonly message?: string;
  readonly resources?: readonly unknown[];
  readonly qosClass?: string;
}

interface Recording {
  readonly id: string;
  readonly objects: readonly unknown[];
  readonly pods: readonly RecordedPod[];
}

// What a Kubernetes 1.36 control plane did with Pods made one after the other under a LimitRange or a ResourceQuota.
const recordings: Recording[] = gunzipSync(readFileSync(new URL('../../recordings/quota.jsonl.gz', import.meta.url)))
  .toString()
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

it.each(recordings.map((recording) => [recording.id, recording] as const))('%s', (_, recording) => {
  const control = new AdmissionControl(storedObjects(...recording.objects));
  for (const recorded of recording.pods) expect(outcome(control, recorded.pod)).toEqual(expected(recorded));
});

function outcome(control: AdmissionControl, pod: unknown) {
  const [verdict] = verdictsOn([pod]);
  if (verdict?.object === undefined || !verdict.accepted) return { reason: 'Invalid' };
  const { object, rejection, qosClass } = control.admit(verdict.object);
  if (rejection?.by === 'validation') return { reason: 'Invalid' };
  if (rejection !== undefined) return { reason: 'Forbidden', messages: serverMessages(rejection) };
  const containers = asKind(object, 'v1/Pod')?.spec?.containers ?? [];
  return { resources: containers.map(({ resources }) => plain(resources)), qosClass };
}

function expected({ allowed, reason, message = '', resources = [], qosClass }: RecordedPod) {
  if (allowed) return { resources, qosClass };
  return reason === 'Invalid' ? { reason } : { reason, messages: partsOf(message) };
}

/** Maps of the code under test have no prototype. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? {}));
}
