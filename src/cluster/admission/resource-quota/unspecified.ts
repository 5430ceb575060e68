import { parseQuantity } from '../../../kubernetes/quantity.ts';
import type { Container, PodSpec } from '../../../kubernetes/schema/types.generated.ts';
import { hasPodLevelResources } from './pod-usage.ts';

/** A resource that a quota counts, and the containers that say nothing of it. */
export interface Unspecified {
  /** As the quota has it: `limits.cpu`. */
  readonly resource: string;
  readonly containers: readonly string[];
}

const needed = ['cpu', 'memory', 'requests.cpu', 'requests.memory', 'limits.cpu', 'limits.memory'];

/**
 * What every container of a Pod must name because a quota counts it: CPU and memory, no more
 * (pkg/quota/v1/evaluator/core/pods.go Constraints). By name; empty where all is said.
 */
export function unspecified(spec: PodSpec, counted: readonly string[]): Unspecified[] {
  const wanted = needed.filter((resource) => counted.includes(resource)).sort();
  if (wanted.length === 0 || hasPodLevelResources(spec)) return [];
  const containers = [...(spec.containers ?? []), ...(spec.initContainers ?? [])];
  return wanted
    .map((resource) => {
      const without = containers.filter((container) => !says(container, resource)).map(({ name }) => name);
      return { resource, containers: [...new Set(without)].sort() };
    })
    .filter((missing) => missing.containers.length > 0);
}

/** `cpu` is an old name of `requests.cpu`. */
function says({ resources }: Container, resource: string): boolean {
  const list = resource.startsWith('limits.') ? resources?.limits : resources?.requests;
  const amount = list?.[resource.slice(resource.indexOf('.') + 1)];
  return amount !== undefined && parseQuantity(amount) !== undefined;
}
