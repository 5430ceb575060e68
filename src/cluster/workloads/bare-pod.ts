import type { Pod } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { WorkloadPlan } from './plan.ts';
import { podTemplate } from './pod-template.ts';

const specPath = FieldPath.of('spec');

/** A Pod made by hand: itself. */
export function planBarePod(object: KubeObject, pod: Pod): WorkloadPlan {
  const template = podTemplate(object, pod, specPath);
  const { hostname = '', subdomain = '' } = template.spec;
  const name = object.name === '' ? `${pod.metadata?.generateName ?? ''}*` : object.name;
  return { template, wanted: 1, makePod: () => ({ name, hostname, subdomain, labels: template.labels, claims: [] }) };
}
