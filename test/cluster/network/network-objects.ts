import { type Network, readNetwork } from '../../../src/cluster/network/network.ts';
import { reach } from '../../../src/cluster/network/reach.ts';
import type { ReachSource, ReachTarget } from '../../../src/cluster/network/reachability.ts';
import { simulate } from '../../../src/cluster/simulate.ts';
import type { KubeObject } from '../../../src/model/object.ts';
import { kubeObject } from '../kube-object.ts';
import { pod } from '../lesson-objects.ts';

export function networkOf(objects: readonly KubeObject[]): Network {
  return readNetwork(objects, simulate(objects));
}

export function policy(name: string, spec: Record<string, unknown>, namespace = 'default') {
  return kubeObject({ apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy', metadata: { name, namespace }, spec });
}

export function namespace(name: string, labels: Record<string, string> = {}) {
  return kubeObject({ apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } });
}

/** `shop/web` with labels: a Pod that declares the ports 80 (`http`) and 53 of UDP (`dns`). */
export function podOf(place: string, labels: Record<string, string> = {}, spec: Record<string, unknown> = {}) {
  const [inside = '', name = ''] = place.split('/');
  const ports = [
    { name: 'http', containerPort: 80, protocol: 'TCP' },
    { name: 'dns', containerPort: 53, protocol: 'UDP' },
  ];
  return pod(name, { labels, namespace: inside, ports, spec });
}

/**
 * Asks `default/web -> default/db:80/TCP`. On the left a Pod, an address, or `node`; on the right a Pod, or else a name or
 * an address. The port is 80 and the protocol TCP where left out.
 */
export function ask(network: Network, question: string) {
  const [left = '', right = ''] = question.split(' -> ');
  const [, to = '', port = '80', protocol = 'TCP'] = /^(.*?)(?::(\d+))?(?:\/(TCP|UDP|SCTP))?$/.exec(right) ?? [];
  return reach(network, sourceOf(network, left), targetOf(network, to), Number(port), protocol);
}

function sourceOf(network: Network, text: string): ReachSource {
  if (text === 'node') return { kind: 'node' };
  return text.includes('/') ? { kind: 'pod', pod: findPod(network, text) } : { kind: 'address', address: text };
}

function targetOf(network: Network, text: string): ReachTarget {
  return text.includes('/') ? { kind: 'pod', pod: findPod(network, text) } : { kind: 'name', name: text };
}

export function findPod({ cluster }: Network, place: string) {
  const found = cluster.pods.find((one) => `${one.namespace}/${one.name}` === place);
  if (found === undefined) throw new Error(`no Pod ${place}`);
  return found;
}
