import type { Endpoint, SimulatedPod, SimulatedService, Workload } from '../../cluster/cluster.ts';
import type { Connection } from '../../cluster/connections.ts';
import type { DnsRecord } from '../../cluster/dns/dns-record.ts';
import type { ClusterView, ServiceView } from '../../cluster/view-cluster.ts';
import { type DiagnosticJson, diagnosticToJson } from '../diagnostic-json.ts';

/** A preview for programs. Pods are told apart by `id`; names with `*` end in a suffix that the server makes up. */
export interface PreviewJson {
  readonly workloads: readonly object[];
  readonly services: readonly object[];
  readonly warnings: readonly DiagnosticJson[];
}

export function previewToJson({ workloads, services, warnings }: ClusterView): PreviewJson {
  return {
    workloads: workloads.map(workloadJson),
    services: services.map(serviceJson),
    warnings: warnings.map(diagnosticToJson),
  };
}

function workloadJson({ kind, name, namespace, wanted, pods }: Workload) {
  return { kind, name, namespace, wanted, pods: pods.map(podJson) };
}

function podJson({ id, name, ip, ready, hostname, subdomain, labels, ports, claims }: SimulatedPod) {
  return { id, name, ip, ready, hostname, subdomain, labels: Object.fromEntries(labels), ports, claims };
}

function serviceJson({ service, endpoints, endpointCount, names, srv, connections }: ServiceView) {
  return {
    ...serviceFacts(service),
    endpointCount,
    endpoints: endpoints.map(endpointJson),
    names: names.map(recordJson),
    srv: srv.map(recordJson),
    connections: connections.map(connectionJson),
  };
}

function serviceFacts({ name, namespace, type, kind, clusterIPs, externalName, selector, ports }: SimulatedService) {
  const numbered = ports.map(({ name: portName, port, protocol, targetPort }) => ({
    name: portName,
    port,
    protocol,
    targetPort,
  }));
  return {
    name,
    namespace,
    type,
    kind,
    clusterIPs,
    externalName,
    selector: Object.fromEntries(selector),
    ports: numbered,
  };
}

function endpointJson({ address, ready, hostname, pod, ports }: Endpoint) {
  return { pod: reference(pod), address, ready, hostname, ports };
}

function recordJson(record: DnsRecord) {
  if (!('pod' in record)) return record;
  const { pod, ...data } = record;
  return { ...data, pod: reference(pod) };
}

function connectionJson({ name, port, protocol, portName, destinations }: Connection) {
  const ends = destinations.map(({ pod, ...end }) => ({ pod: reference(pod), ...end }));
  return { name, port, protocol, portName, destinations: ends };
}

function reference(pod: SimulatedPod | undefined) {
  return pod === undefined ? null : { id: pod.id, name: pod.name };
}
