import type { Cluster, SimulatedService } from '../cluster.ts';

type ByName = Map<string, SimulatedService>;

/** The Service of a name and namespace in lower case; the first, where case alone tells several apart. */
export function findService(cluster: Cluster, namespace: string, name: string): SimulatedService | undefined {
  const index = known.get(cluster) ?? indexOf(cluster);
  known.set(cluster, index);
  return index.get(namespace)?.get(name);
}

/** A cluster never changes once it is made, and each of its Services is asked about by its name. */
const known = new WeakMap<Cluster, ReadonlyMap<string, ByName>>();

function indexOf({ services }: Cluster): ReadonlyMap<string, ByName> {
  const index = new Map<string, ByName>();
  for (const service of services) {
    const namespace = service.namespace.toLowerCase();
    const name = service.name.toLowerCase();
    const inNamespace = index.get(namespace) ?? new Map<string, SimulatedService>();
    index.set(namespace, inNamespace);
    if (!inNamespace.has(name)) inNamespace.set(name, service);
  }
  return index;
}
