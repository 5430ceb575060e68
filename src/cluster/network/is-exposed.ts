import { asKind } from '../../kubernetes/schema/schema.ts';
import type { SimulatedService } from '../cluster.ts';

/** Whether clients outside the cluster have a way to a Service: a port of the Nodes, a load balancer, an external IP. */
export function isExposed({ type, object }: SimulatedService): boolean {
  const externalIPs = asKind(object, 'v1/Service')?.spec?.externalIPs ?? [];
  return type === 'NodePort' || type === 'LoadBalancer' || externalIPs.length > 0;
}

/** Whether what comes from outside keeps the client's address on its way to a Pod (`externalTrafficPolicy: Local`). */
export function keepsSource({ object }: SimulatedService): boolean {
  return asKind(object, 'v1/Service')?.spec?.externalTrafficPolicy === 'Local';
}
