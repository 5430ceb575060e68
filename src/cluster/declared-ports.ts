import type { Container, PodSpec } from '../kubernetes/schema/types.generated.ts';
import type { DeclaredPort } from './cluster.ts';

/**
 * The ports that a Pod's containers declare, in the order in which a named target port is looked up: containers, then
 * init containers that keep running (staging/src/k8s.io/endpointslice/utils.go FindPort).
 */
export function declaredPorts(spec: PodSpec): DeclaredPort[] {
  const sidecars = (spec.initContainers ?? []).filter((container) => container.restartPolicy === 'Always');
  return [...(spec.containers ?? []), ...sidecars].flatMap(portsOf);
}

function portsOf(container: Container): DeclaredPort[] {
  return (container.ports ?? []).map(({ name = '', containerPort, protocol = 'TCP' }) => ({
    container: container.name,
    name,
    port: Number(containerPort),
    protocol,
  }));
}
