import type { PodSpec } from '../../kubernetes/schema/types.generated.ts';
import type { PodEnd } from './end.ts';
import { addressEnd, type End } from './end.ts';
import { judge } from './judge.ts';
import type { Judgement } from './judgement.ts';
import type { Network } from './network.ts';

/** Whether a Pod may ask for names at all. */
export interface Lookup {
  readonly allowed: boolean;
  /** Out of the Pod that asks. */
  readonly egress: Judgement;
  /** Into the cluster's DNS server. */
  readonly ingress: Judgement;
}

const dnsPort = 53;
/** Of the cluster's DNS Service, as kubeadm has it. */
const dnsAddress = '10.96.0.10';

/**
 * Whether names of the cluster mean anything to a Pod (pkg/kubelet/network/dns getPodDNSType). What `dnsConfig` adds
 * is not looked at, but for the nameservers of policy None.
 */
export function usesClusterDns({ dnsPolicy = 'ClusterFirst', hostNetwork, dnsConfig }: PodSpec): boolean {
  if (dnsPolicy === 'None') return dnsConfig?.nameservers?.includes(dnsAddress) ?? false;
  if (dnsPolicy === 'ClusterFirst') return hostNetwork !== true;
  return dnsPolicy === 'ClusterFirstWithHostNet';
}

/** What policies say of a Pod's question to its DNS server: the cluster's, else one of which nothing is known. */
export function judgeLookup(network: Network, from: End, inCluster: boolean): Lookup {
  const to = inCluster ? dnsServer(network) : addressEnd('');
  const flow = { from, to, port: dnsPort, protocol: 'UDP' };
  const egress = judge(network, 'egress', flow);
  const ingress = judge(network, 'ingress', flow);
  return { allowed: egress.allowed && ingress.allowed, egress, ingress };
}

/** A Pod that every cluster has, and that no manifest of a learner's makes; as kubeadm labels it. */
function dnsServer({ labelsOf }: Network): PodEnd {
  const namespace = 'kube-system';
  return {
    kind: 'pod',
    id: 'kube-dns',
    namespace,
    namespaceLabels: labelsOf.get(namespace) ?? new Map(),
    labels: new Map([['k8s-app', 'kube-dns']]),
    ip: undefined,
    ports: [
      { container: 'coredns', name: 'dns', port: dnsPort, protocol: 'UDP' },
      { container: 'coredns', name: 'dns-tcp', port: dnsPort, protocol: 'TCP' },
    ],
    hostNetwork: false,
  };
}
