import type { JsonObject } from './json.ts';
import type { Localized } from './localized.ts';
import type { Source } from './span.ts';

export const domains = [
  'application-design-and-build',
  'application-deployment',
  'application-observability-and-maintenance',
  'application-environment-configuration-and-security',
  'services-and-networking',
] as const;
export type Domain = (typeof domains)[number];

/** A task with everything that grading it needs. */
export interface Exercise {
  readonly id: string;
  readonly domain: Domain;
  /** The curriculum's bullet, as a slug. */
  readonly competency: string;
  readonly minutes: number;
  readonly title: Localized;
  readonly story: Localized;
  /** Where objects live that name no namespace. */
  readonly namespace: string;
  readonly requirements: readonly Requirement[];
  /** Objects that already exist in the cluster. */
  readonly given: Source | undefined;
  /** What the learner begins with. */
  readonly start: Source | undefined;
  /** sha256 of the exercise's files, in hex; made where they are read. */
  readonly digest: string;
}

interface RequirementBase {
  /** Unique in its exercise; what wrong answers and `needs` refer to. */
  readonly id: string;
  readonly says: Localized;
  readonly points: number;
  readonly hint: Localized | undefined;
  /** Requirements without which this one cannot hold. */
  readonly needs: readonly string[];
}

/** How an exercise names an object; the namespace is filled in where it is read ('' for cluster-scoped kinds). */
export interface ObjectName {
  readonly kind: string;
  readonly name: string;
  readonly namespace: string;
}

/** The stored object holds these values; `exactly` lists paths at which it may hold nothing else. */
export interface MatchesRequirement extends RequirementBase {
  readonly kind: 'matches';
  readonly object: ObjectName;
  readonly matches: JsonObject;
  /** Dotted paths in `matches`, such as `spec.selector`. */
  readonly exactly: readonly string[];
}

/** The Service selects the workload's Pods, and its port leads to a port that one of their containers declares. */
export interface RoutesRequirement extends RequirementBase {
  readonly kind: 'routes';
  readonly service: ObjectName;
  readonly workload: ObjectName;
  /** The Service's port, by number or name; absent: every port of the Service. */
  readonly port: number | string | undefined;
}

/** The StatefulSet's `serviceName` names a headless Service that selects its Pods. */
export interface GovernsRequirement extends RequirementBase {
  readonly kind: 'governs';
  readonly service: ObjectName;
  readonly statefulSet: ObjectName;
}

/** A DNS name, asked for from `namespace`, resolves to exactly the named Pods. */
export interface ResolvesRequirement extends RequirementBase {
  readonly kind: 'resolves';
  readonly dnsName: string;
  readonly namespace: string;
  readonly pods: readonly string[];
}

/** One end of a connection: an object, or an address or DNS name. */
export type ConnectionEnd = ObjectName | { readonly host: string };

/**
 * `reaches`: every Pod of the one end gets to the other, and the answer takes part in it. `mustNotReach`: none does, and
 * policies of the answer are why.
 */
export interface ConnectionRequirement extends RequirementBase {
  readonly kind: 'reaches' | 'mustNotReach';
  /** A workload, a Pod or an address. */
  readonly from: ConnectionEnd;
  /** A Service, a workload, a Pod, an address or a DNS name. */
  readonly to: ConnectionEnd;
  /** As the client writes it: behind a Service its port, else the Pod's. */
  readonly port: number;
  readonly protocol: string;
}

/** Some of the Service's ready endpoints are Pods of the workload. */
export interface ServesRequirement extends RequirementBase {
  readonly kind: 'serves';
  readonly service: ObjectName;
  readonly workload: ObjectName;
  /** In per cent, rounded; absent: at least one endpoint. */
  readonly share: number | undefined;
}

/** A given object stays as it is. A gate: it earns nothing, but the exercise's points are lost with it. */
export interface UnchangedRequirement extends RequirementBase {
  readonly kind: 'unchanged';
  readonly object: ObjectName;
}

/** Whose permissions are asked about. */
export type AccessSubject =
  | ({ readonly kind: 'ServiceAccount' } & Pick<ObjectName, 'name' | 'namespace'>)
  | { readonly kind: 'User'; readonly name: string; readonly groups: readonly string[] }
  | { readonly kind: 'Group'; readonly name: string };

/**
 * `can`: somebody may do something with every one of the verbs, and the answer takes part in it. `cannot`: somebody may
 * not with any of them, but something else, by what the answer wrote.
 */
export interface AccessRequirement extends RequirementBase {
  readonly kind: 'can' | 'cannot';
  readonly as: AccessSubject;
  readonly verbs: readonly string[];
  /** A resource as kubectl takes it, with a subresource behind a slash (`pods/log`), or a URL, which begins with one. */
  readonly what: string;
  /** Of one object; '' for none. */
  readonly name: string;
  /** '' for all namespaces. */
  readonly namespace: string;
}

/** The levels of the Pod Security Standards that keep something out. */
export const securityLevels = ['baseline', 'restricted'] as const;
export type SecurityLevel = (typeof securityLevels)[number];

export const qosClasses = ['Guaranteed', 'Burstable', 'BestEffort'] as const;

/**
 * The object, and all Pods that come of it, are let in: by a level of the Pod Security Standards if one is named, else by
 * the labels, LimitRanges and ResourceQuotas of its namespace.
 */
export interface AdmittedRequirement extends RequirementBase {
  readonly kind: 'admitted';
  readonly object: ObjectName;
  readonly level: SecurityLevel | undefined;
}

/** A Pod, or the Pods of a workload, are of this class when a node runs short of resources. */
export interface QosRequirement extends RequirementBase {
  readonly kind: 'qos';
  readonly object: ObjectName;
  readonly class: (typeof qosClasses)[number];
}

/** A claim has a volume in the end, one that was there; if one is named, that one and no matter of chance. */
export interface BoundRequirement extends RequirementBase {
  readonly kind: 'bound';
  readonly claim: ObjectName;
  readonly volume: ObjectName | undefined;
}

/**
 * A workload starts this many Pods, which are let in and find a Node; all of them have the labels. `nodes`: exactly those
 * on which a DaemonSet runs one, and where Pods of others may run.
 */
export interface RunsRequirement extends RequirementBase {
  readonly kind: 'runs';
  readonly workload: ObjectName;
  readonly pods: number;
  readonly labels: Readonly<Record<string, string>>;
  readonly nodes: readonly string[] | undefined;
}

/** A CronJob's next runs after an instant are exactly these. Instants are RFC 3339 texts. */
export interface ScheduleRequirement extends RequirementBase {
  readonly kind: 'schedule';
  readonly cronJob: ObjectName;
  readonly after: string;
  readonly runs: readonly string[];
}

/** One PodDisruptionBudget covers all Pods of a workload, and lets so many of them be evicted at once. */
export interface DisruptionsRequirement extends RequirementBase {
  readonly kind: 'disruptions';
  readonly workload: ObjectName;
  readonly allowed: number;
}

/** Under a load, a HorizontalPodAutoscaler next brings its workload to so many Pods. */
export interface ScalesRequirement extends RequirementBase {
  readonly kind: 'scales';
  readonly autoscaler: ObjectName;
  /** What each metric measures: percent of the requests, or a quantity. */
  readonly load: Readonly<Record<string, number | string>>;
  /** How many Pods there are; absent: as many as the workload asks for. */
  readonly current: number | undefined;
  readonly replicas: number;
}

export type Requirement =
  | MatchesRequirement
  | RoutesRequirement
  | GovernsRequirement
  | ResolvesRequirement
  | ConnectionRequirement
  | ServesRequirement
  | UnchangedRequirement
  | AccessRequirement
  | AdmittedRequirement
  | QosRequirement
  | BoundRequirement
  | RunsRequirement
  | ScheduleRequirement
  | DisruptionsRequirement
  | ScalesRequirement;
