import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { ServiceSpec } from '../schema/types.generated.ts';

/** A node port that the manifest asks for, or one that the server would choose for all protocols of a Service port. */
type NodePort = number | `chosen for ${number}`;

/**
 * Follows pkg/registry/core/service/storage/alloc.go initNodePorts: which node port each Service port gets, by index;
 * undefined after reporting one that is taken or no port, where the server stops before validation.
 * The range for node ports is a flag of the cluster; its default is taken.
 */
export function assignNodePorts(spec: ServiceSpec, path: FieldPath, report: Report): NodePorts | undefined {
  const ports = spec.ports ?? [];
  const assigned: NodePorts = ports.map(({ nodePort }) => nodePort || undefined);
  if (spec.type !== 'NodePort' && spec.type !== 'LoadBalancer') return assigned;
  const chooses = spec.type === 'NodePort' || spec.allocateLoadBalancerNodePorts === true;
  const taken = new Set<number>();
  const ofPort = new Map<number, NodePort>();
  const requested = new Map<number, number>();
  for (const { port = 0, nodePort } of ports) if (nodePort && !requested.has(port)) requested.set(port, nodePort);
  for (const [i, { port = 0, nodePort }] of ports.entries()) {
    if (!nodePort && !chooses) continue;
    const before = ofPort.get(port);
    const wanted = before === undefined ? requested.get(port) : nodePort;
    assigned[i] = wanted || (before ?? `chosen for ${port}`);
    if (before === undefined) ofPort.set(port, assigned[i]);
    if (!wanted || wanted === before) continue;
    if (taken.has(wanted) || !isInNodePortRange(wanted)) {
      report.invalid(path.child(i, 'nodePort'), wanted, taken.has(wanted) ? 'node-port-taken' : 'node-port-range');
      return undefined;
    }
    taken.add(wanted);
  }
  return assigned;
}

/** The default of kube-apiserver's --service-node-port-range. */
export function isInNodePortRange(port: number): boolean {
  return port >= 30_000 && port <= 32_767;
}

type NodePorts = (NodePort | undefined)[];

/** Two Service ports of one protocol may not share a node port. */
export function checkNodePortsUnique(spec: ServiceSpec, assigned: NodePorts, path: FieldPath, report: Report): void {
  const seen = new Set<string>();
  for (const [i, { protocol }] of (spec.ports ?? []).entries()) {
    const nodePort = assigned[i];
    if (nodePort === undefined) continue;
    const key = `${protocol}/${nodePort}`;
    if (seen.has(key)) report.duplicate(path.child(i, 'nodePort'), nodePort);
    seen.add(key);
  }
}
