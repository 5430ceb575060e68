import type { KubeObject } from '../../model/object.ts';
import type { Workload } from '../cluster.ts';
import type { Budget } from '../disruption/budget.ts';
import { budgetsOf } from '../disruption/budgets-of.ts';
import { type EndpointShare, endpointShares } from '../disruption/endpoint-shares.ts';
import { type RolloutBounds, rolloutBounds } from '../disruption/rollout-bounds.ts';
import { type GroupedMatrix, groupMatrix } from '../network/group-matrix.ts';
import { type Network, readNetwork } from '../network/network.ts';
import { reachMatrix } from '../network/reach-matrix.ts';
import { bindClaims } from '../storage/bind-claims.ts';
import type { StorageState } from '../storage/storage-state.ts';
import { type ClusterView, viewCluster } from '../view-cluster.ts';
import { type CronRuns, cronRuns, type TimeZones } from '../workloads/cron/cron-runs.ts';
import { type PodFacts, podFacts } from './pod-facts.ts';
import { type Settled, settle } from './settle.ts';
import { type NamespaceView, viewNamespaces } from './view-namespaces.ts';
import { type AccountView, viewPermissions } from './view-permissions.ts';

/** All that can be told about what a cluster makes of objects. */
export interface ObjectsView extends ClusterView {
  readonly podFacts: ReadonlyMap<string, PodFacts>;
  /** Undefined where nobody asked for it and no NetworkPolicy makes it interesting. */
  readonly matrix: GroupedMatrix | undefined;
  readonly storage: StorageState;
  readonly accounts: readonly AccountView[];
  readonly namespaces: readonly NamespaceView[];
  readonly budgets: readonly Budget[];
  /** How many Pods there are while workloads are updated. */
  readonly rollouts: readonly RolloutView[];
  /** Of Services with several workloads behind them, by `namespace/name`. */
  readonly shares: ReadonlyMap<string, readonly EndpointShare[]>;
  /** Workloads that Pods were turned away from, by the object that they were written in. */
  readonly turnedAway: ReadonlySet<KubeObject>;
  readonly schedules: readonly CronRuns[];
  /** The instant that runs were asked for after, if any. */
  readonly after: number | undefined;
  /** To ask about single connections. */
  readonly network: Network;
}

export interface RolloutView {
  readonly workload: Workload;
  readonly bounds: RolloutBounds;
}

export interface ViewOptions {
  /** Whether to work out who reaches whom though there are no NetworkPolicies. */
  readonly matrix?: boolean;
  /** From when on CronJobs are looked at, in milliseconds since 1970; without it they have no runs. */
  readonly after?: number | undefined;
  /** Needed for CronJobs with a time zone. */
  readonly zones?: TimeZones;
}

/** Runs of a CronJob that are worked out. */
const runs = 5;

export function viewObjects(given: readonly KubeObject[], options: ViewOptions = {}): ObjectsView {
  const settled = settle(given);
  const { cluster, objects } = settled;
  const network = readNetwork(objects, cluster);
  const isAsked = options.matrix === true || network.policies.length > 0;
  return {
    ...viewCluster(cluster),
    podFacts: podFacts(settled),
    matrix: isAsked ? groupMatrix(reachMatrix(network), cluster.workloads) : undefined,
    storage: bindClaims(objects, cluster.pods),
    accounts: viewPermissions(objects),
    namespaces: viewNamespaces(given, settled),
    budgets: budgetsOf(objects, cluster),
    rollouts: rolloutsOf(settled),
    shares: sharesOf(settled),
    turnedAway: new Set(
      settled.admitted.workloads.flatMap(({ rejection, workload }) => (rejection ? [workload.template.object] : [])),
    ),
    schedules: schedulesOf(settled, options),
    after: options.after,
    network,
  };
}

function schedulesOf({ objects }: Settled, { after, zones = () => () => 0 }: ViewOptions): CronRuns[] {
  return objects.flatMap((object) => cronRuns(object, after ?? 0, after === undefined ? 0 : runs, zones) ?? []);
}

function rolloutsOf({ cluster }: Settled): RolloutView[] {
  return cluster.workloads.flatMap((workload) => {
    const bounds = rolloutBounds(workload.template.object, workload.wanted);
    return bounds === undefined || bounds.replicas === 0 ? [] : [{ workload, bounds }];
  });
}

/** Where Services and Pods are so many that to compare them all would take long, no shares are told. */
const mostPairs = 1_000_000;

function sharesOf({ cluster }: Settled): Map<string, readonly EndpointShare[]> {
  if (cluster.services.length * cluster.pods.length > mostPairs) return new Map();
  const shares = cluster.services.map((service) => {
    return [`${service.namespace}/${service.name}`, endpointShares(cluster, service)] as const;
  });
  return new Map(shares.filter(([, parts]) => parts.length > 1));
}
