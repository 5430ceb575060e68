import { locate } from '../kubernetes/locate.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import { FieldPath } from '../model/field-path.ts';
import type { Problem } from '../model/problem.ts';
import type { Cluster, SimulatedService } from './cluster.ts';
import { selectedWorkloads, undeclaredPorts } from './undeclared-ports.ts';

/**
 * What the API server accepts and still will not work as it stands: selectors that match nothing among the objects, and
 * target ports that no container declares.
 */
export function clusterWarnings(cluster: Cluster): Diagnostic[] {
  return cluster.services.flatMap((service) => serviceWarnings(cluster, service));
}

function serviceWarnings(cluster: Cluster, service: SimulatedService): Diagnostic[] {
  if (service.kind === 'external-name' || service.selector.size === 0) return [];
  if (selectedWorkloads(cluster, service).length === 0) {
    const selector = [...service.selector].map(([key, value]) => `${key}=${value}`).join(',');
    return [warning(service, FieldPath.of('spec', 'selector'), { code: 'selects-nothing', selector })];
  }
  return undeclaredPorts(cluster, service).map(({ servicePort, workload, declared }) =>
    warning(service, portPath(service, servicePort.index), {
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

function warning({ object }: SimulatedService, path: FieldPath, problem: Problem): Diagnostic {
  const place = locate(object.document.root, path);
  return { severity: 'warning', problem, field: path.toString(), source: object.document.source, ...place };
}
