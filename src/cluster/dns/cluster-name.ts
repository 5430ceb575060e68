/** The domain of a cluster that kubeadm makes. */
export const clusterDomain = 'cluster.local';

/** What a fully qualified name under the cluster's domain asks for. */
export type ClusterName =
  | { readonly kind: 'service'; readonly namespace: string; readonly service: string; readonly below: Below }
  /** `10-244-0-2.default.pod.cluster.local`. */
  | { readonly kind: 'pod-address'; readonly namespace: string; readonly address: string }
  /** `cluster.local`, `svc.cluster.local`, `default.svc.cluster.local`: names that only have names below them. */
  | { readonly kind: 'container'; readonly namespace: string | undefined };

/** What is asked for of a Service: itself, one endpoint by its hostname, or a port by name and protocol. */
export type Below =
  | { readonly kind: 'itself' }
  | { readonly kind: 'endpoint'; readonly hostname: string }
  | { readonly kind: 'port'; readonly port: string; readonly protocol: string };

/** Whether a name in lower case lies in the cluster's domain. */
export function isClusterName(name: string): boolean {
  return name === clusterDomain || name.endsWith(`.${clusterDomain}`);
}

/**
 * Takes a name of the cluster's domain apart, or gives undefined for one that nothing can have
 * (DNS specification 1.1.0 of kubernetes/dns; CoreDNS plugin/kubernetes/parse.go).
 */
export function parseClusterName(name: string): ClusterName | undefined {
  const inner = name === clusterDomain ? '' : name.slice(0, -clusterDomain.length - 1);
  const labels = inner === '' ? [] : inner.split('.').reverse();
  const [area, namespace, third, fourth, fifth, tooMuch] = labels;
  if (area !== undefined && area !== 'svc' && area !== 'pod') return undefined;
  if (namespace === undefined || third === undefined) return { kind: 'container', namespace };
  if (area === 'pod') {
    const address = podAddress(third);
    return fourth === undefined && address !== undefined ? { kind: 'pod-address', namespace, address } : undefined;
  }
  if (tooMuch !== undefined) return undefined;
  return { kind: 'service', namespace, service: third, below: below(fourth, fifth) };
}

function below(fourth: string | undefined, fifth: string | undefined): Below {
  if (fourth === undefined) return { kind: 'itself' };
  if (fifth === undefined) return { kind: 'endpoint', hostname: fourth };
  return { kind: 'port', port: withoutUnderscore(fifth), protocol: withoutUnderscore(fourth) };
}

function withoutUnderscore(label: string): string {
  return label.startsWith('_') ? label.slice(1) : label;
}

function podAddress(label: string): string | undefined {
  const parts = label.split('-');
  const bytes = parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) <= 255);
  return parts.length === 4 && bytes ? parts.join('.') : undefined;
}
