import type { Cluster, Endpoint, SimulatedPod } from '../../src/cluster/cluster.ts';
import { budgetsOf } from '../../src/cluster/disruption/budgets-of.ts';
import { endpointsOf } from '../../src/cluster/endpoints.ts';
import { simulate } from '../../src/cluster/simulate.ts';
import { storedObjects } from './stored-objects.ts';

/** No kubelet ran where the answers were recorded, so the Nodes kept the taint of those that are not ready. */
const taints = [{ key: 'node.kubernetes.io/not-ready', effect: 'NoSchedule' }];

/** The Pods of workloads, the claims made for them, the endpoints of Services, and the numbers of budgets. */
export function answerWorkloads({ nodes, objects }: { nodes: readonly string[]; objects: readonly unknown[] }) {
  const given = nodes.map((name) => ({ apiVersion: 'v1', kind: 'Node', metadata: { name }, spec: { taints } }));
  const stored = storedObjects([...given, ...objects]);
  const cluster = simulate(stored, { isReady: ({ annotations }) => annotations.get('test/ready') !== 'false' });
  const budgets = budgetsOf(stored, cluster).map((budget) => {
    const { object, expectedPods, desiredHealthy, disruptionsAllowed } = budget;
    return [object.name, { expectedPods, desiredHealthy, disruptionsAllowed }] as const;
  });
  return {
    pods: cluster.pods.map(podFacts),
    claims: cluster.pods.flatMap(({ claims }) => claims),
    services: servicesOf(cluster),
    budgets: Object.fromEntries(budgets),
  };
}

function podFacts({ name, owner, labels, hostname, subdomain, ready, claims }: SimulatedPod) {
  return {
    name,
    ...(owner && { owner: `${owner.kind}/${owner.name}` }),
    labels: Object.fromEntries(labels),
    ...(hostname !== '' && { hostname }),
    ...(subdomain !== '' && { subdomain }),
    ready,
    claims,
  };
}

function servicesOf(cluster: Cluster) {
  const services = cluster.services.map((service) => {
    return [service.name, endpointsOf(cluster, service).map(endpointFacts)] as const;
  });
  return Object.fromEntries(services);
}

function endpointFacts({ pod, hostname, ready, ports }: Endpoint) {
  return { pod: pod?.name, ...(hostname !== '' && { hostname }), ready, ports };
}
