import type { SimulatedPod, SimulatedServicePort } from './cluster.ts';

/**
 * The port of a Pod that a Service's port leads to: a number as it is, declared or not; a name as the first container
 * port of that name and protocol, or undefined where no container has one
 * (staging/src/k8s.io/endpointslice/utils.go FindPort).
 */
export function resolveTargetPort(
  pod: SimulatedPod,
  { targetPort, protocol }: SimulatedServicePort,
): number | undefined {
  if (typeof targetPort !== 'string') return Number(targetPort);
  return pod.ports.find((port) => port.name === targetPort && port.protocol === protocol)?.port;
}

/**
 * Whether a container of the Pod declares the port. A declaration opens nothing, so this only says that something is
 * meant to listen there.
 */
export function declaresPort(pod: SimulatedPod, port: number, protocol: string): boolean {
  return pod.ports.some((declared) => declared.port === port && declared.protocol === protocol);
}
