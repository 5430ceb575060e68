import type { DaemonSet } from '../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../model/object.ts';
import { placePod } from './place-pod.ts';
import { podOfTemplate, type Surroundings, type WorkloadPlan } from './plan.ts';
import { podTemplate } from './pod-template.ts';

/**
 * The Pods of a DaemonSet: one on each Node that node name, node selector, required node affinity and taints let it on;
 * one where no Node is given (pkg/controller/daemon/daemon_controller.go NodeShouldRunDaemonPod).
 */
export function planDaemonSet(object: KubeObject, set: DaemonSet, { nodes }: Surroundings): WorkloadPlan {
  const template = podTemplate(object, set.spec?.template);
  const fits = placePod(template, nodes).filter(({ forbiddenBy }) => forbiddenBy.length === 0);
  return {
    template,
    wanted: nodes.length === 0 ? 1 : fits.length,
    makePod: (index) => {
      const node = fits[index]?.node.name;
      const pod = podOfTemplate(template, object.name);
      return node === undefined ? pod : { ...pod, node };
    },
  };
}
