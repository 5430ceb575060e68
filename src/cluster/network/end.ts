import { type IpAddress, parseIp } from '../../kubernetes/net/ip.ts';
import type { DeclaredPort, SimulatedPod } from '../cluster.ts';
import type { Labels } from './selector.ts';

/**
 * One end of a connection as policies see it.
 * - `pod`: known by its labels, its namespace's and its address.
 * - `address`: known by its address alone.
 * - `node`: the Node on which the Pod at the other end runs.
 */
export type End = PodEnd | AddressEnd | { readonly kind: 'node' };

export interface PodEnd {
  readonly kind: 'pod';
  readonly id: string;
  readonly namespace: string;
  readonly namespaceLabels: Labels;
  readonly labels: Labels;
  /** Nothing where it cannot be known: a Pod on its Node's network has the Node's. */
  readonly ip: IpAddress | undefined;
  readonly ports: readonly DeclaredPort[];
  /**
   * What policies do with such a Pod is left to the network plugin. Here it is as most of them do: no selector finds it,
   * and its traffic is that of its Node.
   */
  readonly hostNetwork: boolean;
}

export interface AddressEnd {
  readonly kind: 'address';
  /** Nothing where it cannot be known, as behind a name outside the cluster. */
  readonly ip: IpAddress | undefined;
}

export function podEnd(pod: SimulatedPod, namespaceLabels: Labels): PodEnd {
  return new SimulatedPodEnd(pod, namespaceLabels);
}

class SimulatedPodEnd implements PodEnd {
  readonly kind = 'pod';
  readonly id: string;
  readonly namespace: string;
  readonly namespaceLabels: Labels;
  readonly labels: Labels;
  readonly ports: readonly DeclaredPort[];
  readonly hostNetwork: boolean;
  readonly #address: string;

  constructor({ id, namespace, labels, ports, ip, template }: SimulatedPod, namespaceLabels: Labels) {
    this.id = id;
    this.namespace = namespace;
    this.namespaceLabels = namespaceLabels;
    this.labels = labels;
    this.ports = ports;
    this.hostNetwork = template.spec.hostNetwork === true;
    this.#address = ip;
  }

  /** Read when a rule asks for it: few do. */
  get ip(): IpAddress | undefined {
    return this.hostNetwork ? undefined : parseIp(this.#address);
  }
}

export function addressEnd(address: string): AddressEnd {
  return { kind: 'address', ip: parseIp(address) };
}
