import type {
  PodTemplate,
  SimulatedPod,
  SimulatedService,
  SimulatedServicePort,
  Workload,
} from '../../cluster/cluster.ts';
import { endpointsOf } from '../../cluster/endpoints.ts';
import { labelText } from '../../cluster/label-map.ts';
import { declaresPort, resolveTargetPort } from '../../cluster/target-port.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { RoutesRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { World } from '../world.ts';
import { podsOf, serviceOf } from './cluster-lookup.ts';
import { findingAt } from './finding.ts';

/** The Service's endpoints hold every Pod of the workload, and its port leads to a port that a container declares. */
export function checkRoutes(requirement: RoutesRequirement, world: World): Diagnostic[] {
  const serviceObject = world.find(requirement.service);
  const workloadObject = world.find(requirement.workload);
  if (serviceObject === undefined) return [world.missing(requirement.service)];
  if (workloadObject === undefined) return [world.missing(requirement.workload)];
  const service = serviceOf(world, requirement.service);
  const workload = podsOf(world, requirement.workload);
  if (service === undefined) return [world.missing(requirement.service)];
  const pods = workload?.pods ?? [];
  if (workload === undefined || pods.length === 0)
    return [findingAt(workloadObject, ['spec', 'replicas'], { code: 'no-pods', workload: workloadObject.name })];
  const unselected = checkSelection(world, service, workload, serviceObject);
  if (unselected !== undefined) return [unselected];
  return checkPorts(world, requirement, service, pods, serviceObject);
}

/** What is wrong if the Service does not select the workload's Pods. */
export function checkSelection(
  world: World,
  service: SimulatedService,
  workload: Workload,
  object: KubeObject,
): Diagnostic | undefined {
  const path = FieldPath.of('spec', 'selector');
  if (service.selector.size === 0 && service.given.length === 0)
    return findingAt(object, path, { code: 'service-without-selector', service: service.name });
  const behind = new Set(endpointsOf(world.cluster, service).map((endpoint) => endpoint.pod?.id));
  if (workload.pods.every((pod) => behind.has(pod.id))) return undefined;
  const selector = labelText(service.selector);
  const labels = labelText(workload.template.labels);
  const problem = {
    code: 'service-selects-other',
    service: service.name,
    workload: workload.name,
    selector,
    labels,
  } as const;
  const { template } = workload;
  if (!isToBlame(world, object, template)) return findingAt(object, path, problem);
  const metadata = (template.path.parent ?? FieldPath.root).child('metadata', 'labels');
  return findingAt(template.object, metadata, problem);
}

/** A given Service cannot be wrong: then what the learner wrote is, the Pods' template. */
function isToBlame(world: World, service: KubeObject, template: PodTemplate): boolean {
  return world.isGiven(service) && !world.isGiven(template.object);
}

function checkPorts(
  world: World,
  { port, workload }: RoutesRequirement,
  service: SimulatedService,
  pods: readonly SimulatedPod[],
  object: KubeObject,
): Diagnostic[] {
  const asked = service.ports.filter((each) => port === undefined || each.port === port || each.name === port);
  if (asked.length === 0)
    return [findingAt(object, ['spec', 'ports'], { code: 'service-without-port', service: service.name, port })];
  return asked.flatMap((each) => {
    const astray = pods.find((pod) => !isListenedTo(pod, each));
    if (astray === undefined) return [];
    const path = FieldPath.of('spec', 'ports', each.index, 'targetPort');
    const declared = astray.ports.map((container) => container.port);
    const { targetPort } = each;
    const problem = {
      code: 'port-leads-nowhere',
      service: service.name,
      port: each.port,
      targetPort,
      workload: workload.name,
      declared,
    } as const;
    const { template } = astray;
    if (!isToBlame(world, object, template)) return [findingAt(object, path, problem)];
    return [findingAt(template.object, template.path.child('containers', 0, 'ports'), problem)];
  });
}

function isListenedTo(pod: SimulatedPod, servicePort: SimulatedServicePort): boolean {
  const port = resolveTargetPort(pod, servicePort);
  return port !== undefined && declaresPort(pod, port, servicePort.protocol);
}
