import type { StatefulSet } from '../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../model/object.ts';
import { count } from '../count.ts';
import type { PodPlan, Surroundings, WorkloadPlan } from './plan.ts';
import { podTemplate } from './pod-template.ts';

/**
 * The Pods of a StatefulSet: numbered, with a hostname and claims of their own, under the domain of the governing Service
 * (pkg/controller/statefulset/stateful_set_utils.go initIdentity, getPersistentVolumeClaimName). In order, the next Pod
 * waits for the one before to be ready.
 */
export function planStatefulSet(object: KubeObject, set: StatefulSet, { isReady }: Surroundings): WorkloadPlan {
  const spec = set.spec;
  const template = podTemplate(object, spec?.template);
  const replicas = count(spec?.replicas, 1);
  const waits = spec?.podManagementPolicy !== 'Parallel' && !isReady(template);
  const start = count(spec?.ordinals?.start, 0);
  const claimTemplates = (spec?.volumeClaimTemplates ?? []).map((claim) => claim.metadata?.name ?? '');
  const makePod = (index: number): PodPlan => {
    const name = `${object.name}-${start + index}`;
    const labels = new Map(template.labels);
    labels.set('statefulset.kubernetes.io/pod-name', name);
    labels.set('apps.kubernetes.io/pod-index', String(start + index));
    const claims = claimTemplates.map((claim) => `${claim}-${name}`);
    return { name, hostname: name, subdomain: spec?.serviceName ?? '', labels, claims };
  };
  return { template, wanted: waits ? Math.min(1, replicas) : replicas, makePod };
}
