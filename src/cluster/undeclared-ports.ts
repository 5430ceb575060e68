import type { Cluster, DeclaredPort, SimulatedService, SimulatedServicePort, Workload } from './cluster.ts';
import { labelMaps, workloadIndex } from './label-index.ts';
import { selects } from './label-map.ts';
import { declaresPort, resolveTargetPort } from './target-port.ts';

/** A Service port that leads to a port which no container of a workload's Pods declares. */
export interface UndeclaredPort {
  readonly servicePort: SimulatedServicePort;
  readonly workload: Workload;
  /** What the containers declare instead: names for a named target port, else numbers. */
  readonly declared: readonly (number | string)[];
}

/** The workloads whose Pods a Service's selector matches, those without Pods at the moment too. */
export function selectedWorkloads(cluster: Cluster, service: SimulatedService): Workload[] {
  const { namespace, selector } = service;
  const [first] = selector;
  if (first === undefined) return [];
  const candidates = workloadIndex(cluster).candidates(namespace, ...first);
  return candidates.filter((workload) => labelMaps(workload).some((labels) => selects(selector, labels)));
}

/**
 * Of the workloads that the Service selects. All Pods of a workload are alike in their ports, so the first one speaks for
 * all.
 */
export function undeclaredPorts(selected: readonly Workload[], service: SimulatedService): UndeclaredPort[] {
  return selected.flatMap((workload) => {
    const [pod] = workload.pods;
    if (pod === undefined) return [];
    return service.ports.flatMap((servicePort) => {
      const port = resolveTargetPort(pod, servicePort);
      const declares = port !== undefined && declaresPort(pod, port, servicePort.protocol);
      return declares ? [] : [{ servicePort, workload, declared: alternatives(pod.ports, servicePort) }];
    });
  });
}

function alternatives(
  ports: readonly DeclaredPort[],
  { targetPort, protocol }: SimulatedServicePort,
): (number | string)[] {
  const named = typeof targetPort === 'string' ? ports.filter(({ name }) => name !== '') : ports;
  const labels = named.map((declared) => {
    const label = typeof targetPort === 'string' ? declared.name : declared.port;
    return declared.protocol === protocol ? label : `${label}/${declared.protocol}`;
  });
  return [...new Set(labels)];
}
