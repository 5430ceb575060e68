import { asKind } from '../kubernetes/schema/schema.ts';
import type {
  EndpointSlice,
  EndpointSlicePort,
  Endpoints,
  ObjectReference,
} from '../kubernetes/schema/types.generated.ts';
import type { KubeObject } from '../model/object.ts';
import type { Endpoint, EndpointPort, SimulatedPod } from './cluster.ts';

type FindPod = (namespace: string, ref: ObjectReference | undefined) => SimulatedPod | undefined;

/**
 * Endpoints that objects give by hand, by `namespace/service`: EndpointSlices by their label, and Endpoints of the
 * Service's name, which are mirrored only where the Service has no selector
 * (pkg/controller/endpointslicemirroring, staging/src/k8s.io/endpointslice).
 */
export function givenEndpoints(objects: readonly KubeObject[], pods: readonly SimulatedPod[]): Map<string, Endpoint[]> {
  const withSelector = new Set(
    objects
      .filter((object) => Object.keys(asKind(object, 'v1/Service')?.spec?.selector ?? {}).length > 0)
      .map(({ namespace, name }) => `${namespace}/${name}`),
  );
  let byName: ReadonlyMap<string, SimulatedPod> | undefined;
  const findPod: FindPod = (namespace, ref) => {
    if (ref?.kind !== 'Pod') return undefined;
    byName ??= new Map(pods.map((pod) => [`${pod.namespace}/${pod.name}`, pod]));
    return byName.get(`${ref.namespace ?? namespace}/${ref.name ?? ''}`);
  };
  const found = new Map<string, Endpoint[]>();
  for (const object of objects) {
    const slice = asKind(object, 'discovery.k8s.io/v1/EndpointSlice');
    if (slice !== undefined) {
      const service = slice.metadata?.labels?.['kubernetes.io/service-name'];
      if (service !== undefined)
        add(found, `${object.namespace}/${service}`, ofSlice(slice, object.namespace, findPod));
    }
    const endpoints = asKind(object, 'v1/Endpoints');
    const service = `${object.namespace}/${object.name}`;
    if (endpoints !== undefined && !withSelector.has(service) && !skipsMirror(endpoints))
      add(found, service, ofEndpoints(endpoints, object.namespace, findPod));
  }
  return found;
}

function add(found: Map<string, Endpoint[]>, service: string, endpoints: readonly Endpoint[]): void {
  const list = found.get(service) ?? [];
  for (const endpoint of endpoints) list.push(endpoint);
  found.set(service, list);
}

function skipsMirror(endpoints: Endpoints): boolean {
  return endpoints.metadata?.labels?.['endpointslice.kubernetes.io/skip-mirror'] === 'true';
}

function ofSlice(slice: EndpointSlice, namespace: string, findPod: FindPod): Endpoint[] {
  const ports = (slice.ports ?? []).flatMap(endpointPort);
  return (slice.endpoints ?? []).flatMap(({ addresses, conditions, hostname = '', targetRef }) => {
    // Consumers take the first address alone, and a readiness that is not said for yes. A rejected object may hold null.
    const [address] = addresses ?? [];
    const ready = conditions?.ready ?? true;
    return address === undefined ? [] : [{ address, ready, hostname, pod: findPod(namespace, targetRef), ports }];
  });
}

function ofEndpoints(endpoints: Endpoints, namespace: string, findPod: FindPod): Endpoint[] {
  return (endpoints.subsets ?? []).flatMap(({ addresses = [], notReadyAddresses = [], ports: written = [] }) => {
    const ports = written.flatMap(endpointPort);
    const make = (ready: boolean, list: typeof addresses): Endpoint[] =>
      list.map(({ ip, hostname = '', targetRef }) => {
        return { address: ip, ready, hostname, pod: findPod(namespace, targetRef), ports };
      });
    return [...make(true, addresses), ...make(false, notReadyAddresses)];
  });
}

/** A port without a number stands for every port, which names no place to connect to. */
function endpointPort({ name = '', port, protocol = 'TCP' }: EndpointSlicePort): EndpointPort[] {
  return port === undefined ? [] : [{ name, port: Number(port), protocol }];
}
