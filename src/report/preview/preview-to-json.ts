import type { Endpoint, SimulatedPod, SimulatedService, Workload } from '../../cluster/cluster.ts';
import type { Connection } from '../../cluster/connections.ts';
import type { DnsRecord } from '../../cluster/dns/dns-record.ts';
import type { ObjectsView } from '../../cluster/view/view-objects.ts';
import type { ServiceView } from '../../cluster/view-cluster.ts';
import { type DiagnosticJson, diagnosticToJson } from '../diagnostic-json.ts';
import { accountJson } from './json/access-json.ts';
import { namespaceJson } from './json/admission-json.ts';
import { budgetJson, matrixJson, rolloutJson, scheduleJson, shareJson } from './json/operations-json.ts';
import { claimJson, volumeJson } from './json/storage-json.ts';

/** A preview for programs; docs/preview.md tells what is in it. */
export interface PreviewJson {
  readonly workloads: readonly object[];
  readonly services: readonly object[];
  readonly matrix: object | null;
  readonly claims: readonly object[];
  readonly volumes: readonly object[];
  readonly accounts: readonly object[];
  readonly namespaces: readonly object[];
  readonly rollouts: readonly object[];
  readonly budgets: readonly object[];
  readonly schedules: readonly object[];
  readonly warnings: readonly DiagnosticJson[];
}

export function previewToJson(view: ObjectsView): PreviewJson {
  return {
    workloads: view.workloads.map((workload) => workloadJson(workload, view)),
    services: view.services.map((service) => serviceJson(service, view)),
    matrix: view.matrix === undefined ? null : matrixJson(view.matrix),
    claims: view.storage.claims.map(claimJson),
    volumes: view.storage.volumes.map(volumeJson),
    accounts: view.accounts.map(accountJson),
    namespaces: view.namespaces.map(namespaceJson),
    rollouts: view.rollouts.map(rolloutJson),
    budgets: view.budgets.map(budgetJson),
    schedules: view.schedules.map(scheduleJson),
    warnings: view.warnings.map(diagnosticToJson),
  };
}

function workloadJson({ kind, name, namespace, wanted, pods, template }: Workload, view: ObjectsView) {
  const turnedAway = view.turnedAway.has(template.object);
  return { kind, name, namespace, wanted, turnedAway, pods: pods.map((pod) => podJson(pod, view)) };
}

function podJson(pod: SimulatedPod, { podFacts }: ObjectsView) {
  const { id, name, ip, ready, hostname, subdomain, labels, ports, claims } = pod;
  const facts = podFacts.get(id);
  const known = { qosClass: facts?.qosClass ?? null, nodes: facts?.nodes ?? null };
  return { id, name, ip, ready, hostname, subdomain, labels: Object.fromEntries(labels), ports, claims, ...known };
}

function serviceJson(view: ServiceView, { shares }: ObjectsView) {
  const { service, endpoints, endpointCount, names, srv, connections } = view;
  return {
    ...serviceFacts(service),
    endpointCount,
    endpoints: endpoints.map(endpointJson),
    names: names.map(recordJson),
    srv: srv.map(recordJson),
    connections: connections.map(connectionJson),
    shares: (shares.get(`${service.namespace}/${service.name}`) ?? []).map(shareJson),
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
