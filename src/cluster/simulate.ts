import { asKind } from '../kubernetes/schema/schema.ts';
import type { KubeObject } from '../model/object.ts';
import { Addresses } from './addresses.ts';
import type { Cluster, PodTemplate } from './cluster.ts';
import { givenEndpoints } from './given-endpoints.ts';
import { lastOfEach } from './last-of-each.ts';
import { simulateWorkloads } from './simulate-pods.ts';
import { simulateService } from './simulate-service.ts';
import { findsNode } from './workloads/finds-node.ts';
import { readNodes } from './workloads/read-nodes.ts';

export interface SimulateOptions {
  /** Whether Pods of a template become ready. Default: all do, except those that no given Node takes. */
  readonly isReady?: (template: PodTemplate) => boolean;
}

/** Namespaces that a cluster has from the start. */
const builtInNamespaces = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];

/**
 * What a cluster would make of objects: the Pods that controllers start and the Services in front of them. An object that
 * stands twice counts once, as it was written last. Never throws for objects that the decoder made, rejected ones included.
 */
export function simulate(objects: readonly KubeObject[], options: SimulateOptions = {}): Cluster {
  return simulateCurrent(lastOfEach(objects), options);
}

/** The same of objects of which none stands twice. */
export function simulateCurrent(current: readonly KubeObject[], options: SimulateOptions = {}): Cluster {
  const addresses = new Addresses(writtenAddresses(current));
  const nodes = readNodes(current);
  const isReady = options.isReady ?? ((template) => findsNode(template, nodes));
  const workloads = simulateWorkloads(current, { isReady, nodes }, addresses);
  const pods = workloads.flatMap((workload) => workload.pods);
  const given = givenEndpoints(current, pods);
  const services = current.flatMap((object) => {
    const service = asKind(object, 'v1/Service');
    const endpoints = given.get(`${object.namespace}/${object.name}`) ?? [];
    return service === undefined ? [] : [simulateService(object, service, endpoints, addresses)];
  });
  return { namespaces: namespacesOf(current), workloads, pods, services };
}

function namespacesOf(objects: readonly KubeObject[]): string[] {
  const named = objects.map((object) => (object.kind === 'Namespace' ? object.name : object.namespace));
  return [...new Set([...builtInNamespaces, ...named])].filter((name) => name !== '');
}

/** Addresses that Services and endpoints ask for by hand; examples must not collide with them. */
function writtenAddresses(objects: readonly KubeObject[]): Set<string> {
  const found = new Set<string>();
  for (const object of objects) {
    const spec = asKind(object, 'v1/Service')?.spec;
    for (const address of [spec?.clusterIP ?? '', ...(spec?.clusterIPs ?? [])]) found.add(address);
    for (const { addresses } of asKind(object, 'discovery.k8s.io/v1/EndpointSlice')?.endpoints ?? [])
      for (const address of addresses ?? []) found.add(address);
    for (const { addresses } of asKind(object, 'v1/Endpoints')?.subsets ?? [])
      for (const { ip } of addresses ?? []) found.add(ip);
  }
  return found;
}
