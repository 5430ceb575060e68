import { parseIp } from '../../kubernetes/net/ip.ts';
import { destination } from '../connections.ts';
import { resolveTargetPort } from '../target-port.ts';
import { judgeLookup, usesClusterDns } from './cluster-dns.ts';
import { addressEnd, type End } from './end.ts';
import type { Dialled } from './explain-rule.ts';
import { isExposed } from './is-exposed.ts';
import { judgeRoute } from './judge-route.ts';
import { endOf, type Network } from './network.ts';
import { ownAddress } from './own-address.ts';
import { reachCaveats } from './reach-caveats.ts';
import type { Reachability, ReachOutcome, ReachSource, ReachTarget, Route } from './reachability.ts';
import { type Ways, waysToName, waysToService } from './ways-to.ts';

/**
 * Whether a client may connect to a Pod, a Service, a name or an address, and why: where the connection ends, and what
 * the NetworkPolicies of both ends say of each way there. Policies see a Service's Pods and their ports, not the
 * Service's own address and port. Whether anything listens is not known; see the caveats.
 */
export function reach(
  network: Network,
  from: ReachSource,
  to: ReachTarget,
  port: number,
  protocol = 'TCP',
): Reachability {
  const ways = findWays(network, from, to, port, protocol);
  const source = sourceEnd(network, from);
  const dialled = dialledOf(ways, port, protocol);
  const destinations =
    ways.status === 'outside'
      ? [destination({ address: ways.address, pod: undefined }, port, protocol)]
      : ways.destinations;
  const routes = destinations.map((one) => judgeRoute(network, source, one, dialled));
  const lookup =
    ways.answer !== undefined && from.kind === 'pod'
      ? judgeLookup(network, source, usesClusterDns(from.pod.template.spec))
      : undefined;
  const outcome = outcomeOf(from, ways, routes, lookup?.allowed ?? true);
  return {
    outcome,
    allowed: outcome === 'open' || outcome === 'outside',
    address: ways.address,
    service: ways.service,
    answer: ways.answer,
    lookup,
    routes,
    caveats: reachCaveats(from, ways, port, protocol),
  };
}

function findWays({ cluster }: Network, from: ReachSource, to: ReachTarget, port: number, protocol: string): Ways {
  if (to.kind === 'service') return waysToService(cluster, to.service, port, protocol);
  const base = { status: 'found', service: undefined, answer: undefined } as const;
  if (to.kind === 'pod') {
    const { pod } = to;
    return { ...base, address: pod.ip, destinations: [destination({ address: pod.ip, pod }, port, protocol)] };
  }
  if (from.kind !== 'pod') return waysToName(cluster, 'default', to.name, port, protocol);
  const own = ownAddress(from.pod, to.name);
  if (own === undefined) return waysToName(cluster, from.pod.namespace, to.name, port, protocol);
  if (own !== from.pod.ip) return waysToName(cluster, from.pod.namespace, own, port, protocol);
  return { ...base, address: own, destinations: [destination({ address: own, pod: from.pod }, port, protocol)] };
}

function sourceEnd(network: Network, from: ReachSource): End {
  if (from.kind === 'pod') return endOf(network, from.pod);
  if (from.kind === 'node') return from;
  const pod = network.podAt.get(from.address);
  return pod === undefined ? addressEnd(from.address) : endOf(network, pod);
}

function dialledOf({ service, address, destinations }: Ways, port: number, protocol: string): Dialled | undefined {
  if (service?.kind === 'cluster-ip') return { ip: parseIp(address), port };
  if (service === undefined || destinations.length === 0) return undefined;
  // A headless Service has no address; its port may still be what a rule was written for.
  const leading = service.ports.find(
    (one) => one.protocol === protocol && destinations.some(({ pod }) => pod && resolveTargetPort(pod, one) === port),
  );
  return leading && { ip: undefined, port: leading.port };
}

function outcomeOf(from: ReachSource, ways: Ways, routes: readonly Route[], maySearch: boolean): ReachOutcome {
  const { status, service, answer } = ways;
  if (answer !== undefined && status !== 'outside' && !asksClusterDns(from)) return 'unresolved';
  if (status !== 'found' && status !== 'outside') return status;
  if (from.kind === 'address' && service !== undefined && !isExposed(service)) return 'not-exposed';
  const allowed = routes.filter((route) => route.allowed);
  if (allowed.length === 0) return 'denied';
  if (!maySearch) return 'lookup-denied';
  if (allowed.length < routes.length) return 'mixed';
  return routes.some(({ pod }) => pod !== undefined) ? 'open' : 'outside';
}

function asksClusterDns(from: ReachSource): boolean {
  return from.kind === 'pod' && usesClusterDns(from.pod.template.spec);
}
