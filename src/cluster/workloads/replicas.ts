import type { PodTemplateSpec } from '../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../model/object.ts';
import { count } from '../count.ts';
import { podOfTemplate, type WorkloadPlan } from './plan.ts';
import { podTemplate } from './pod-template.ts';

interface ReplicatedSpec {
  readonly replicas?: number;
  readonly paused?: boolean;
  readonly template?: PodTemplateSpec;
}

/**
 * The Pods of a Deployment, ReplicaSet or ReplicationController: all alike. Hash labels are left out.
 * A Deployment that is made paused rolls nothing out (pkg/controller/deployment/sync.go, pkg/controller/replicaset).
 */
export function planReplicas(object: KubeObject, spec: ReplicatedSpec | undefined): WorkloadPlan {
  const template = podTemplate(object, spec?.template);
  const wanted = spec?.paused === true ? 0 : count(spec?.replicas, 1);
  return { template, wanted, makePod: () => podOfTemplate(template, object.name) };
}
