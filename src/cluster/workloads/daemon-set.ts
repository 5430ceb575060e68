import type { DaemonSet } from '../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../model/object.ts';
import { labelMap } from '../label-map.ts';
import { podOfTemplate, type Surroundings, type WorkloadPlan } from './plan.ts';
import { podTemplate } from './pod-template.ts';
import { toleratesAsDaemon } from './tolerates.ts';

/**
 * The Pods of a DaemonSet: one on each Node that node name, node selector and taints let it on; one where no Node is
 * given. Affinity is not looked at (pkg/controller/daemon/daemon_controller.go NodeShouldRunDaemonPod).
 */
export function planDaemonSet(object: KubeObject, set: DaemonSet, { nodes }: Surroundings): WorkloadPlan {
  const template = podTemplate(object, set.spec?.template);
  const { nodeName = '', nodeSelector } = template.spec;
  const wantedLabels = [...labelMap(nodeSelector)];
  const fits = nodes.filter(
    ({ name, labels, taints }) =>
      (nodeName === '' || nodeName === name) &&
      wantedLabels.every(([key, value]) => labels.get(key) === value) &&
      toleratesAsDaemon(template.spec, taints),
  );
  return {
    template,
    wanted: nodes.length === 0 ? 1 : fits.length,
    makePod: () => podOfTemplate(template, object.name),
  };
}
