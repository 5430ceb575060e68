import { FieldPath } from '../../model/field-path.ts';
import type { SimulatedPod } from '../cluster.ts';
import { addressEnd, type End } from '../network/end.ts';
import { endOf, type Network } from '../network/network.ts';
import type { Route } from '../network/reachability.ts';
import type { ConnectionStep, StepPlace } from './connection-step.ts';
import { explainPolicies, stepPlace } from './explain-policies.ts';

/** Ways that end alike: at Pods of one template, with the same verdicts. */
export interface AlikeWays {
  readonly first: Route;
  readonly count: number;
}

export function alikeWays(routes: readonly Route[]): AlikeWays[] {
  const groups = Map.groupBy(routes, ({ pod, egress, ingress, address, declared }) => {
    const { kind, namespace, name } = pod?.template.object ?? { kind: '', namespace: '', name: address };
    return [kind, namespace, name, egress.because, ingress.because, declared].join(' ');
  });
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : [{ first, count: others.length + 1 }],
  );
}

/** What happens on a way once its end is known: out of the client, into the Pod, at its port. */
export function explainWay(
  network: Network,
  client: { readonly end: End; readonly name: string },
  { first: route, count }: AlikeWays,
): ConnectionStep[] {
  const { pod, address, egress, ingress, port, protocol } = route;
  const to = pod === undefined ? addressEnd(address) : endOf(network, pod);
  const seen = { from: client.end, to, port, protocol };
  const steps: ConnectionStep[] = [];
  const target = pod?.name ?? address;
  for (const [kind, judgement, own] of [
    ['egress', egress, client.name],
    ['ingress', ingress, target],
  ] as const) {
    // Of an address outside no policy can speak.
    if (judgement.because === 'not-a-pod') continue;
    const state = judgement.allowed ? 'ok' : 'failed';
    steps.push({ kind, state, pod: own, ways: count, ...explainPolicies(judgement, seen) });
  }
  if (pod !== undefined && route.allowed) steps.push(portStep(pod, port, protocol));
  return steps;
}

/** Whether a way ends at a port that is surely not the one: the Pod declares ports, and not this one. */
export function isDeadEnd({ pod, declared }: Route): boolean {
  return pod !== undefined && !declared && pod.ports.length > 0;
}

function portStep(pod: SimulatedPod, port: number, protocol: string): ConnectionStep {
  const declared = pod.ports.find((one) => one.port === port && one.protocol === protocol);
  const base = { kind: 'port', pod: pod.name, port, protocol, declared: pod.ports.map((one) => one.port) } as const;
  if (declared !== undefined)
    return { ...base, state: 'ok', container: declared.container, at: containerPlace(pod, declared.container, port) };
  const state = pod.ports.length > 0 ? 'failed' : 'unsure';
  return { ...base, state, container: '', at: containerPlace(pod, undefined, port) };
}

function containerPlace({ template }: SimulatedPod, name: string | undefined, port: number): StepPlace {
  const { spec, path, object } = template;
  const list = (spec.containers ?? []).some((one) => name === undefined || one.name === name)
    ? 'containers'
    : 'initContainers';
  const index = Math.max(
    0,
    (spec[list] ?? []).findIndex((one) => name === undefined || one.name === name),
  );
  const ports = path.child(list, index, 'ports');
  const at = (spec[list]?.[index]?.ports ?? []).findIndex(({ containerPort }) => Number(containerPort) === port);
  return stepPlace({ object, path: at === -1 ? ports : ports.child(at, 'containerPort') });
}

/** Where a Pod, or what it is made from, gives its name. */
export function podPlace({ template }: SimulatedPod): StepPlace {
  return stepPlace({ object: template.object, path: FieldPath.of('metadata', 'name') });
}
