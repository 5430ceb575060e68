import { FieldPath } from '../../model/field-path.ts';
import type { DnsAnswer } from '../dns/dns-record.ts';
import { endpointsOf } from '../endpoints.ts';
import { labelText } from '../label-map.ts';
import { usesClusterDns } from '../network/cluster-dns.ts';
import { addressEnd, type End } from '../network/end.ts';
import { endOf, type Network } from '../network/network.ts';
import { reach } from '../network/reach.ts';
import type { Reachability, ReachSource, ReachTarget } from '../network/reachability.ts';
import type { ConnectionStep, ConnectionStory } from './connection-step.ts';
import { explainPolicies, stepPlace } from './explain-policies.ts';
import { alikeWays, explainWay, isDeadEnd, podPlace } from './explain-way.ts';

/** Ways that are told of; others are counted. */
const mostWays = 6;
/** Endpoints that are named. */
const mostNames = 3;

/** A question about one connection; `from` and `to` are as they were asked for. */
export interface ConnectionQuestion {
  readonly from: { readonly name: string; readonly source: ReachSource };
  readonly to: { readonly name: string; readonly target: ReachTarget };
  readonly port: number;
  readonly protocol: string;
}

/** What becomes of a connection, step by step: name, Service, endpoints, the policies of both ends, container port. */
export function explainConnection(network: Network, question: ConnectionQuestion): ConnectionStory {
  const { from, to, port, protocol } = question;
  const reached = reach(network, from.source, to.target, port, protocol);
  const client = { end: clientEnd(network, from.source), name: clientName(from.source) };
  const open = reached.routes.filter((route) => route.allowed && !isDeadEnd(route)).length;
  const passes = reached.outcome === 'open' || reached.outcome === 'mixed';
  const outcome =
    passes && open === 0 ? 'nothing-listens' : passes && open < reached.routes.length ? 'mixed' : reached.outcome;
  const steps = [
    ...clientSteps(from.source),
    ...lookupSteps(reached, client),
    ...nameSteps(question, reached),
    ...serviceSteps(question, reached),
    ...endpointSteps(network, reached),
    ...alikeWays(reached.outcome === 'not-exposed' ? [] : reached.routes)
      .slice(0, mostWays)
      .flatMap((ways) => explainWay(network, client, ways)),
  ];
  return {
    from: from.name,
    to: to.name,
    port,
    protocol,
    steps,
    outcome,
    connects: outcome === 'open' || outcome === 'outside',
    ways: { all: reached.routes.length, open },
    caveats: reached.outcome === 'not-exposed' ? [] : caveatsOf(reached),
  };
}

function caveatsOf({ caveats, routes }: Reachability): ConnectionStory['caveats'] {
  return [...new Set([...caveats, ...routes.flatMap((route) => route.caveats)])];
}

function clientEnd(network: Network, source: ReachSource): End {
  if (source.kind === 'pod') return endOf(network, source.pod);
  if (source.kind === 'node') return source;
  const pod = network.podAt.get(source.address);
  return pod === undefined ? addressEnd(source.address) : endOf(network, pod);
}

function clientName(source: ReachSource): string {
  if (source.kind === 'pod') return source.pod.name;
  return source.kind === 'address' ? source.address : '';
}

function clientSteps(source: ReachSource): ConnectionStep[] {
  if (source.kind !== 'pod') return [];
  const { pod } = source;
  return [{ kind: 'client', state: pod.ready ? 'ok' : 'unsure', pod: pod.name, at: podPlace(pod) }];
}

/** Told only where policies have a say in it. */
function lookupSteps({ lookup }: Reachability, client: { readonly end: End; readonly name: string }): ConnectionStep[] {
  if (lookup === undefined) return [];
  const judgement = lookup.egress.allowed ? lookup.ingress : lookup.egress;
  const shown = lookup.allowed && lookup.egress.because === 'rule' ? lookup.egress : judgement;
  if (lookup.allowed && shown.because !== 'rule') return [];
  const seen = { from: client.end, to: addressEnd(''), port: 53, protocol: 'UDP' };
  const state = lookup.allowed ? 'ok' : 'failed';
  return [{ kind: 'lookup', state, pod: client.name, ways: 1, ...explainPolicies(shown, seen) }];
}

function nameSteps({ from, to }: ConnectionQuestion, { answer, address }: Reachability): ConnectionStep[] {
  if (answer === undefined || to.target.kind !== 'name') return [];
  const asksCluster = from.source.kind === 'pod' && usesClusterDns(from.source.pod.template.spec);
  const result = asksCluster ? resultOf(answer) : answer.status === 'outside' ? 'outside' : 'unused';
  const name = answer.status === 'answered' ? answer.name : '';
  const state = result === 'answered' ? 'ok' : result === 'outside' ? 'unsure' : 'failed';
  return [{ kind: 'name', state, at: undefined, asked: to.target.name, name, address, result }];
}

function resultOf({ status }: DnsAnswer): 'answered' | 'outside' | 'unknown' {
  return status === 'answered' || status === 'outside' ? status : 'unknown';
}

function serviceSteps({ port, protocol }: ConnectionQuestion, reached: Reachability): ConnectionStep[] {
  const { service, outcome } = reached;
  if (service === undefined) return [];
  const used = service.ports.find((one) => one.port === port && one.protocol === protocol);
  const ports = service.ports.map((one) => one.port);
  const fault = outcome === 'no-such-port' || outcome === 'not-exposed' ? outcome : undefined;
  const path = used === undefined ? FieldPath.of('spec', 'ports') : FieldPath.of('spec', 'ports', used.index, 'port');
  const at = stepPlace({ object: service.object, path });
  const base = { kind: 'service', port, protocol, ports, at } as const;
  if (service.kind === 'external-name') return [{ ...base, state: 'ok', targetPort: undefined, fault: 'outside' }];
  const targetPort = service.kind === 'headless' ? undefined : used?.targetPort;
  return [{ ...base, state: fault === undefined ? 'ok' : 'failed', targetPort, fault }];
}

function endpointSteps({ cluster }: Network, { service, outcome }: Reachability): ConnectionStep[] {
  if (service === undefined || service.kind === 'external-name') return [];
  if (outcome === 'no-such-port' || outcome === 'not-exposed') return [];
  const endpoints = endpointsOf(cluster, service);
  const ready = endpoints.filter((endpoint) => endpoint.ready);
  const names = ready.slice(0, mostNames).map(({ pod, address }) => pod?.name ?? address);
  const isFault = outcome === 'no-endpoints' || outcome === 'none-ready' || outcome === 'no-target-port';
  const fault = isFault ? outcome : undefined;
  const path = fault === 'no-target-port' ? FieldPath.of('spec', 'ports') : FieldPath.of('spec', 'selector');
  const counts = { ready: ready.length, all: endpoints.length, names, selector: labelText(service.selector) };
  const at = stepPlace({ object: service.object, path });
  return [{ kind: 'endpoints', state: isFault ? 'failed' : 'ok', at, fault, ...counts }];
}
