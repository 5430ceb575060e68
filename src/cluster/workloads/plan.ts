import type { Taint } from '../../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../../model/object.ts';
import type { PodTemplate } from '../cluster.ts';

/** A workload's Pods before they have addresses. */
export interface WorkloadPlan {
  readonly template: PodTemplate;
  /** How many Pods there are to be. */
  readonly wanted: number;
  /** Called for the Pods that are really made, from 0 on. */
  readonly makePod: (index: number) => PodPlan;
}

export interface PodPlan {
  readonly name: string;
  readonly hostname: string;
  readonly subdomain: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly claims: readonly string[];
  /** The Node that its controller makes it for; absent where the scheduler chooses. */
  readonly node?: string;
}

/** A Node, as far as it decides which Pods it takes. */
export interface NodePlace {
  readonly name: string;
  readonly labels: ReadonlyMap<string, string>;
  readonly taints: readonly Taint[];
  /** Whether it is cordoned. */
  readonly unschedulable: boolean;
  /** `status.allocatable`, else `status.capacity`; empty where nothing is known. */
  readonly allocatable: ReadonlyMap<string, string>;
  readonly object: KubeObject;
}

/** What a controller sees of the cluster around it. */
export interface Surroundings {
  /** Whether Pods of a template become ready. */
  readonly isReady: (template: PodTemplate) => boolean;
  /** The Nodes that there are, in order; empty where nothing is known of them. */
  readonly nodes: readonly NodePlace[];
}

/** A Pod as its template has it, with a name that ends in a random suffix. */
export function podOfTemplate(template: PodTemplate, prefix: string): PodPlan {
  const { hostname = '', subdomain = '' } = template.spec;
  return { name: `${prefix}-*`, hostname, subdomain, labels: template.labels, claims: [] };
}
