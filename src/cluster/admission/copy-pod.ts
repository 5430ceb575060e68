import type { Container, Pod, PodSpec, ResourceRequirements } from '../../kubernetes/schema/types.generated.ts';
import { emptyStringMap } from '../../kubernetes/string-map.ts';
import { cloneJson } from './clone-json.ts';

/**
 * A Pod of which all may be changed that the defaults of Pods and admission change; all else it shares with the one
 * given. A Pod is copied whole for each workload otherwise, though little of it ever changes. Of containers the fields
 * are replaced, never changed: what is in them is shared.
 */
export function copyPod({ metadata, spec, ...rest }: Pod): Pod {
  const { annotations } = metadata ?? {};
  const noted = annotations === undefined ? {} : { annotations: copyMap(annotations) };
  return { ...rest, metadata: { ...metadata, ...noted }, ...(spec && { spec: copyPodSpec(spec) }) };
}

export function copyPodSpec(spec: PodSpec): PodSpec {
  const copy: PodSpec = { ...spec };
  if (spec.containers) copy.containers = spec.containers.map((container) => copyContainer(container, spec));
  if (spec.initContainers) copy.initContainers = spec.initContainers.map((container) => copyContainer(container, spec));
  if (spec.resources !== undefined) copy.resources = copyResources(spec.resources);
  if (spec.overhead !== undefined) copy.overhead = copyMap(spec.overhead);
  // Label keys are merged into the selectors within.
  if (spec.affinity !== undefined) copy.affinity = cloneJson(spec.affinity);
  if (spec.topologySpreadConstraints !== undefined)
    copy.topologySpreadConstraints = cloneJson(spec.topologySpreadConstraints);
  return copy;
}

function copyContainer(container: Container, { hostNetwork }: PodSpec): Container {
  const copy: Container = { ...container };
  // On the Node's network each port is a port of the Node.
  if (hostNetwork === true && container.ports !== undefined) copy.ports = container.ports.map((port) => ({ ...port }));
  return copy;
}

function copyResources(resources: ResourceRequirements): ResourceRequirements {
  const copy: ResourceRequirements = { ...resources };
  if (resources.requests !== undefined) copy.requests = copyMap(resources.requests);
  if (resources.limits !== undefined) copy.limits = copyMap(resources.limits);
  return copy;
}

/** Its keys are a submission's. */
function copyMap(map: Readonly<Record<string, string>>): Record<string, string> {
  return Object.assign(emptyStringMap(), map);
}
