import { locate } from '../kubernetes/locate.ts';
import { FieldPath } from '../model/field-path.ts';
import type { Cluster, SimulatedService } from './cluster.ts';
import { selectedWorkloads, undeclaredPorts } from './undeclared-ports.ts';
import { type ObjectWarning, warningAt } from './warning-at.ts';

/**
 * What the API server accepts of Services and what still will not work as it stands: selectors that match nothing though
 * there are Pods in their namespace, and target ports that no container declares. Where Services and workloads are so
 * many that to compare them all would take long, nothing is said.
 */
export function serviceWarnings(cluster: Cluster): ObjectWarning[] {
  if (cluster.services.length * cluster.workloads.length > mostPairs) return [];
  const peopled = new Set(cluster.workloads.map(({ namespace }) => namespace));
  return cluster.services
    .filter(({ kind, selector, namespace }) => kind !== 'external-name' && selector.size > 0 && peopled.has(namespace))
    .flatMap((service) => warningsOf(cluster, service));
}

const mostPairs = 250_000;

function warningsOf(cluster: Cluster, service: SimulatedService): ObjectWarning[] {
  const { object } = service;
  const selected = selectedWorkloads(cluster, service);
  if (selected.length === 0) {
    const selector = [...service.selector].map(([key, value]) => `${key}=${value}`).join(',');
    return [warningAt(object, FieldPath.of('spec', 'selector'), { code: 'selects-nothing', selector })];
  }
  return undeclaredPorts(selected, service).map(({ servicePort, workload, declared }) =>
    warningAt(object, portPath(service, servicePort.index), {
      code: 'target-port-undeclared',
      port: servicePort.targetPort,
      declared,
      workload: `${workload.kind} ${workload.name}`,
    }),
  );
}

/** A target port that is not written is the port itself, so that is the place to look at. */
function portPath({ object }: SimulatedService, index: number): FieldPath {
  const port = FieldPath.of('spec', 'ports', index);
  const targetPort = port.child('targetPort');
  return locate(object.document.root, targetPort).exact ? targetPort : port.child('port');
}
