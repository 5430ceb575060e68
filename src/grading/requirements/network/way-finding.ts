import type { SimulatedPod, SimulatedServicePort } from '../../../cluster/cluster.ts';
import { selectedPods } from '../../../cluster/endpoints.ts';
import { labelText } from '../../../cluster/label-map.ts';
import type { Reachability, Route } from '../../../cluster/network/reachability.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import type { ConnectionRequirement } from '../../../model/exercise.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { Problem } from '../../../model/problem.ts';
import type { World } from '../../world.ts';
import { type BlamedPlace, findingToBlame } from '../finding-to-blame.ts';
import { endText } from './connection-ends.ts';

/** Why there is no way at all from one end to the other, whatever policies say; nothing where there is one. */
export function wayFinding(
  requirement: ConnectionRequirement,
  reached: Reachability,
  world: World,
): Diagnostic | undefined {
  const { outcome, service } = reached;
  const { to, port, protocol } = requirement;
  const missing = 'host' in to ? { kind: 'Service', name: '', namespace: '' } : to;
  const at = (problem: Problem, ...names: string[]) =>
    findingToBlame(world, [{ object: service?.object, path: FieldPath.of(...names) }], problem, missing);
  switch (outcome) {
    case 'unresolved':
      return at({ code: 'name-not-resolved', dnsName: endText(to) }, 'spec', 'clusterIP');
    case 'no-such-port':
      return at({ code: 'service-without-port', service: service?.name ?? '', port }, 'spec', 'ports');
    case 'no-endpoints':
    case 'none-ready': {
      const selector = labelText(service?.selector ?? new Map());
      const problem = { code: 'service-without-endpoints', service: service?.name ?? '', selector } as const;
      return at({ ...problem, ready: outcome === 'none-ready' ? 'none' : 'no-pods' }, 'spec', 'selector');
    }
    case 'no-target-port': {
      const used = service?.ports.find((one) => one.port === port && one.protocol === protocol);
      const [pod] = service === undefined ? [] : selectedPods(world.cluster, service);
      return pod && used && astray(reached, used, pod, world);
    }
    default:
      return undefined;
  }
}

/** A client outside that only the Service's cluster IP would lead to. Policies may let it in all the same. */
export function exposureFinding(
  { from, to }: ConnectionRequirement,
  { outcome, service }: Reachability,
  world: World,
): Diagnostic | undefined {
  if (outcome !== 'not-exposed' || service === undefined) return undefined;
  const place = { object: service.object, path: FieldPath.of('spec', 'type') };
  const missing = 'host' in to ? { kind: 'Service', name: service.name, namespace: service.namespace } : to;
  const problem = { code: 'service-not-exposed', service: service.name, from: endText(from) } as const;
  return findingToBlame(world, [place], problem, missing);
}

/**
 * A way that ends at a port that a Pod's containers do not declare, though they declare others: nothing listens there.
 * Of a Pod that declares none at all nothing is known.
 */
export function deadEndFinding(
  { port, protocol, to }: ConnectionRequirement,
  reached: Reachability,
  route: Route,
  world: World,
): Diagnostic | undefined {
  const { pod, declared } = route;
  if (pod === undefined || declared || pod.ports.length === 0) return undefined;
  const used = reached.service?.ports.find((one) => one.port === port && one.protocol === protocol);
  if (used !== undefined && reached.service?.kind === 'cluster-ip') return astray(reached, used, pod, world);
  const declaredPorts = pod.ports.map((one) => one.port);
  const problem = { code: 'nothing-listens', to: endText(to), port: route.port, declared: declaredPorts } as const;
  return findingToBlame(world, [portsOf(pod)], problem, { kind: 'Pod', name: pod.name, namespace: pod.namespace });
}

function astray({ service }: Reachability, used: SimulatedServicePort, pod: SimulatedPod, world: World): Diagnostic {
  const problem = {
    code: 'port-leads-nowhere',
    service: service?.name ?? '',
    port: used.port,
    targetPort: used.targetPort,
    workload: pod.template.object.name,
    declared: pod.ports.map(({ name, port }) => (typeof used.targetPort === 'string' && name !== '' ? name : port)),
  } as const;
  const target = { object: service?.object, path: FieldPath.of('spec', 'ports', used.index, 'targetPort') };
  const missing = { kind: 'Service', name: service?.name ?? '', namespace: pod.namespace };
  return findingToBlame(world, [target, portsOf(pod)], problem, missing);
}

function portsOf({ template }: SimulatedPod): BlamedPlace {
  return { object: template.object, path: template.path.child('containers', 0, 'ports') };
}
