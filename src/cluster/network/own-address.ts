import type { SimulatedPod } from '../cluster.ts';

/**
 * The address that a Pod knows for a name without asking DNS, as its /etc/hosts has it (pkg/kubelet/kubelet_pods.go
 * ensureHostsFile): its own for `localhost` and its hostname, those of `hostAliases`.
 */
export function ownAddress(pod: SimulatedPod, name: string): string | undefined {
  const asked = name.toLowerCase();
  if (asked === 'localhost' || asked === '::1' || /^127(\.\d{1,3}){3}$/.test(asked)) return pod.ip;
  if (asked === (pod.hostname === '' ? pod.name : pod.hostname)) return pod.ip;
  const aliases = pod.template.spec.hostAliases ?? [];
  return aliases.find(({ hostnames }) => hostnames?.some((one) => one.toLowerCase() === asked))?.ip;
}
