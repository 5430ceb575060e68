import type { PodSpec } from '../kubernetes/schema/types.generated.ts';
import type { FieldPath } from '../model/field-path.ts';
import type { KubeObject } from '../model/object.ts';

/** What a cluster makes of objects, once its controllers have come to rest. Addresses are examples. */
export interface Cluster {
  /** Those that every cluster has, then those that objects make or live in. */
  readonly namespaces: readonly string[];
  readonly workloads: readonly Workload[];
  /** Every workload's Pods, in the order of the workloads. */
  readonly pods: readonly SimulatedPod[];
  readonly services: readonly SimulatedService[];
}

/** Whatever Pods come from: a Deployment, a StatefulSet, …, or a Pod that somebody made by hand. */
export interface Workload {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
  readonly template: PodTemplate;
  /** How many Pods there would be; `pods` is shorter where that is more than are simulated. */
  readonly wanted: number;
  readonly pods: readonly SimulatedPod[];
}

/** What Pods are made from, and where it was written. */
export interface PodTemplate {
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
  readonly spec: PodSpec;
  readonly object: KubeObject;
  /** Of the PodSpec: `spec`, `spec.template.spec`, … */
  readonly path: FieldPath;
}

export interface SimulatedPod {
  /** Unique in the cluster, for Pods whose names end in a random suffix too. */
  readonly id: string;
  /** A `*` stands for a suffix that the server makes up. */
  readonly name: string;
  readonly namespace: string;
  readonly labels: ReadonlyMap<string, string>;
  /** `spec.hostname` and `spec.subdomain`: what gives a Pod a DNS name of its own; '' where not set. */
  readonly hostname: string;
  readonly subdomain: string;
  /** An example. */
  readonly ip: string;
  /** Nothing for a Pod made by hand. */
  readonly owner: { readonly kind: string; readonly name: string } | undefined;
  readonly ready: boolean;
  /** The Node that its DaemonSet makes it for, or that it names itself; absent where the scheduler chooses. */
  readonly node?: string;
  readonly ports: readonly DeclaredPort[];
  /** PersistentVolumeClaims made for it from templates. */
  readonly claims: readonly string[];
  readonly template: PodTemplate;
}

/** A port that a container which keeps running declares: containers, and init containers that are sidecars. */
export interface DeclaredPort {
  readonly container: string;
  /** '' where it has none. */
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
}

/**
 * - `cluster-ip`: has an address of its own (also NodePort and LoadBalancer).
 * - `headless`: `clusterIP: None`; its names lead to its endpoints.
 * - `external-name`: an alias for a name elsewhere.
 */
export type ServiceKind = 'cluster-ip' | 'headless' | 'external-name';

export interface SimulatedService {
  readonly name: string;
  readonly namespace: string;
  readonly kind: ServiceKind;
  /** `spec.type`. */
  readonly type: string;
  /** Written, or an example of what the server would allocate; empty unless `kind` is `cluster-ip`. */
  readonly clusterIPs: readonly string[];
  /** '' unless `kind` is `external-name`. */
  readonly externalName: string;
  /** Empty where there is none: then no Pods are looked for. */
  readonly selector: ReadonlyMap<string, string>;
  readonly ports: readonly SimulatedServicePort[];
  readonly publishNotReadyAddresses: boolean;
  /** Endpoints that EndpointSlices and Endpoints objects give by hand. */
  readonly given: readonly Endpoint[];
  readonly object: KubeObject;
}

export interface SimulatedServicePort {
  /** In `spec.ports`. */
  readonly index: number;
  /** '' where it has none. */
  readonly name: string;
  readonly port: number;
  readonly protocol: string;
  readonly targetPort: number | string;
}

/** An address behind a Service, with the ports that lead there. */
export interface Endpoint {
  readonly address: string;
  readonly ready: boolean;
  /** The name that DNS gives it under a headless Service; '' where it has none of its own. */
  readonly hostname: string;
  /** Nothing for an address given by hand that is no Pod's. */
  readonly pod: SimulatedPod | undefined;
  /** A Service port whose named target the Pod does not have is missing here. */
  readonly ports: readonly EndpointPort[];
}

export interface EndpointPort {
  /** The Service port's name, '' where it has none. */
  readonly name: string;
  /** Where traffic arrives: the resolved target port. */
  readonly port: number;
  readonly protocol: string;
}
