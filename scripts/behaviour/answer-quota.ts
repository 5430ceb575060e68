import { AdmissionControl } from '../../src/cluster/admission/admission-control.ts';
import { asKind } from '../../src/kubernetes/schema/schema.ts';
import { storedObjects } from './stored-objects.ts';

/** Which Pods are let in, one after the other, and what LimitRanges make of them. */
export function answerQuota({ objects, pods }: { objects: readonly unknown[]; pods: readonly unknown[] }) {
  const control = new AdmissionControl(storedObjects(objects));
  return { pods: pods.map((pod) => answerPod(control, pod)) };
}

function answerPod(control: AdmissionControl, pod: unknown) {
  const [written] = storedObjects([pod]);
  if (written === undefined) return { allowed: false };
  const { object, rejection, qosClass } = control.admit(written);
  if (rejection !== undefined) return { allowed: false };
  const containers = asKind(object, 'v1/Pod')?.spec?.containers ?? [];
  return { allowed: true, resources: containers.map(({ resources }) => resources ?? {}), qosClass };
}
