import { asKind } from '../../kubernetes/schema/schema.ts';
import type { KubeObject } from '../../model/object.ts';
import { labelMap } from '../label-map.ts';
import { type PodSecurityPolicy, podSecurityPolicy } from './pod-security/policy.ts';
import { resourceName } from './resource-name.ts';
import { Counted } from './resource-quota/counted.ts';
import { Quotas, type Weighed } from './resource-quota/quotas.ts';

/** What admission looks at in a namespace. */
export interface NamespaceRules {
  policy: PodSecurityPolicy;
  readonly limitRanges: KubeObject[];
  readonly quotas: Quotas;
}

/** What controllers make in every namespace. */
const everywhere = [
  { apiVersion: 'v1', kind: 'ConfigMap', name: 'kube-root-ca.crt', stored: {} },
  { apiVersion: 'v1', kind: 'ServiceAccount', name: 'default', stored: {} },
];

/** The objects of a cluster, as far as they decide on others. */
export class Surroundings {
  readonly #namespaces = new Map<string, NamespaceRules>();
  /** PriorityClasses, RuntimeClasses, StorageClasses and CustomResourceDefinitions. */
  readonly clusterScoped: KubeObject[] = [];

  /** The rules of a namespace; one that nobody has described has none. */
  rulesOf(namespace: string): NamespaceRules {
    let rules = this.#namespaces.get(namespace);
    if (rules === undefined) {
      const present = everywhere.map((object) => new Counted(object, resourceName(object)));
      rules = { policy: podSecurityPolicy(new Map()), limitRanges: [], quotas: new Quotas(present) };
      this.#namespaces.set(namespace, rules);
    }
    return rules;
  }

  /** What quotas will count of an object; undefined for what no quota counts. */
  weigh(object: KubeObject): Weighed | undefined {
    if (object.namespace === '' || isEverywhere(object)) return undefined;
    const made = new Counted(object, resourceName(object, this.clusterScoped));
    return this.rulesOf(object.namespace).quotas.weigh(made);
  }

  /** Takes in an object that has been made: from now on it counts, as what has been found out of it. */
  add(object: KubeObject, found = this.weigh(object)): void {
    if (object.namespace === '') {
      this.clusterScoped.push(object);
      const namespace = asKind(object, 'v1/Namespace');
      if (namespace !== undefined)
        this.rulesOf(object.name).policy = podSecurityPolicy(labelMap(namespace.metadata?.labels));
      return;
    }
    const { limitRanges, quotas } = this.rulesOf(object.namespace);
    if (found === undefined) return;
    quotas.add(found);
    if (asKind(object, 'v1/LimitRange') !== undefined) limitRanges.push(object);
    if (asKind(object, 'v1/ResourceQuota') !== undefined) quotas.open(object);
  }
}

/** True of what is there before anybody makes it; to make it is to change it. */
function isEverywhere({ apiVersion, kind, name }: KubeObject): boolean {
  return everywhere.some((one) => one.apiVersion === apiVersion && one.kind === kind && one.name === name);
}
