import type { Endpoint, SimulatedPod, SimulatedService, SimulatedServicePort } from '../../cluster/cluster.ts';
import { escapeControls } from '../escape.ts';
import { padEnd } from '../text-width.ts';
import { table } from './table.ts';

/** The columns of `kubectl get pods -o wide` that do not depend on time or place. */
export function podLines(pods: readonly SimulatedPod[]): string[] {
  const rows = pods.map((pod) => {
    const containers = pod.template.spec.containers?.length ?? 0;
    return [escapeControls(pod.name), `${pod.ready ? containers : 0}/${containers}`, 'Running', pod.ip];
  });
  return table([['NAME', 'READY', 'STATUS', 'IP'], ...rows], 3);
}

/** Endpoints that `kubectl describe` names. */
const named = 3;

/** The lines of `kubectl describe service` about ports and what is behind them. */
export function endpointLines({ ports }: SimulatedService, endpoints: readonly Endpoint[]): string[] {
  return ports.flatMap((port) => [
    line('Port', `${port.name === '' ? '<unset>' : port.name}  ${port.port}/${port.protocol}`),
    line('TargetPort', `${port.targetPort}/${port.protocol}`),
    line('Endpoints', addressesOf(port, endpoints)),
  ]);
}

function addressesOf({ name, protocol }: SimulatedServicePort, endpoints: readonly Endpoint[]): string {
  const addresses = endpoints
    .filter((endpoint) => endpoint.ready)
    .flatMap(({ address, ports }) =>
      ports.filter((port) => port.name === name && port.protocol === protocol).map(({ port }) => `${address}:${port}`),
    );
  if (addresses.length === 0) return '<none>';
  const shown = addresses.slice(0, named).join(',');
  return addresses.length > named ? `${shown} + ${addresses.length - named} more...` : shown;
}

function line(label: string, value: string): string {
  return `${padEnd(`${label}:`, 19)}${escapeControls(value)}`;
}
