import type { Cluster, SimulatedService } from '../cluster.ts';
import { endpointsOf } from '../endpoints.ts';

/** The part of a Service's ready endpoints that one workload gives: what of the traffic a canary gets. */
export interface EndpointShare {
  /** Nothing for endpoints given by hand that are no Pod's. */
  readonly workload: { readonly kind: string; readonly name: string } | undefined;
  readonly ready: number;
  readonly notReady: number;
  /** Of all ready endpoints, from 0 to 1; 0 where none is ready. */
  readonly share: number;
}

/**
 * Who is behind a Service and with which share, the largest first. Every ready endpoint is as likely to be chosen as any
 * other, as kube-proxy does it. A Pod made by hand is a workload of its own.
 */
export function endpointShares(cluster: Cluster, service: SimulatedService): EndpointShare[] {
  const counts = new Map<string, { workload: EndpointShare['workload']; ready: number; notReady: number }>();
  for (const { pod, ready } of endpointsOf(cluster, service)) {
    const workload = pod && (pod.owner ?? { kind: 'Pod', name: pod.name });
    const key = workload === undefined ? '' : `${workload.kind}/${workload.name}`;
    const entry = counts.get(key) ?? { workload, ready: 0, notReady: 0 };
    if (ready) entry.ready += 1;
    else entry.notReady += 1;
    counts.set(key, entry);
  }
  const all = [...counts.values()].reduce((sum, { ready }) => sum + ready, 0);
  return [...counts.values()]
    .map((entry) => ({ ...entry, share: all === 0 ? 0 : entry.ready / all }))
    .sort((a, b) => b.ready - a.ready);
}
