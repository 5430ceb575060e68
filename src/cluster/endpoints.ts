import type { Cluster, Endpoint, EndpointPort, SimulatedPod, SimulatedService } from './cluster.ts';
import { podIndex } from './label-index.ts';
import { selects } from './label-map.ts';
import { resolveTargetPort } from './target-port.ts';

/**
 * The addresses behind a Service, those that are not ready too: the Pods that its selector matches in its namespace, and
 * those given by hand. A Service of type ExternalName has none
 * (pkg/controller/endpointslice/endpointslice_controller.go syncService, staging/src/k8s.io/endpointslice/utils.go).
 */
export function endpointsOf(cluster: Cluster, service: SimulatedService): readonly Endpoint[] {
  // Of very many nothing is kept, so that memory does not grow with their product.
  if (cluster.services.length * cluster.pods.length > mostKept) return findEndpoints(cluster, service);
  let ofCluster = known.get(cluster);
  if (ofCluster === undefined) {
    ofCluster = new Map();
    known.set(cluster, ofCluster);
  }
  let endpoints = ofCluster.get(service);
  if (endpoints === undefined) {
    endpoints = findEndpoints(cluster, service);
    ofCluster.set(service, endpoints);
  }
  return endpoints;
}

const mostKept = 250_000;
/** DNS, connections and shares all ask about the same Services; a cluster never changes once it is made. */
const known = new WeakMap<Cluster, Map<SimulatedService, readonly Endpoint[]>>();

function findEndpoints(cluster: Cluster, service: SimulatedService): Endpoint[] {
  if (service.kind === 'external-name') return [];
  const selected = selectedPods(cluster, service).map((pod) => podEndpoint(pod, service));
  return service.given.length === 0 ? selected : [...selected, ...service.given];
}

/** The Pods that a Service's selector matches. */
export function selectedPods(cluster: Cluster, service: SimulatedService): SimulatedPod[] {
  if (service.kind === 'external-name') return [];
  const { namespace, selector } = service;
  const [first] = selector;
  if (first === undefined) return [];
  return podIndex(cluster)
    .candidates(namespace, ...first)
    .filter((pod) => selects(selector, pod.labels));
}

function podEndpoint(pod: SimulatedPod, service: SimulatedService): Endpoint {
  return {
    address: pod.ip,
    ready: pod.ready || service.publishNotReadyAddresses,
    hostname: pod.subdomain === service.name ? pod.hostname : '',
    pod,
    ports: service.ports.flatMap((servicePort): EndpointPort[] => {
      const port = resolveTargetPort(pod, servicePort);
      return port === undefined ? [] : [{ name: servicePort.name, port, protocol: servicePort.protocol }];
    }),
  };
}
