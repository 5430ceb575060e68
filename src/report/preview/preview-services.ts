import type { Endpoint, SimulatedService, SimulatedServicePort } from '../../cluster/cluster.ts';
import type { EndpointShare } from '../../cluster/disruption/endpoint-shares.ts';
import type { ObjectsView } from '../../cluster/view/view-objects.ts';
import type { ServiceView } from '../../cluster/view-cluster.ts';
import { escapeControls } from '../escape.ts';
import { indented } from '../section-text.ts';
import { paint } from '../style.ts';
import { namespaced, type PreviewOptions, word } from './preview-options.ts';
import { table } from './table.ts';

/** Endpoints of one Service that are listed; the rest is counted. */
const most = 10;

/** Each Service with the addresses and ports behind it. */
export function previewServices({ services, shares }: ObjectsView, options: PreviewOptions): string[] {
  return services.flatMap((view) => {
    const { namespace, name } = view.service;
    return serviceText(view, shares.get(`${namespace}/${name}`) ?? [], options);
  });
}

function serviceText(
  { service, endpoints, endpointCount }: ServiceView,
  shares: readonly EndpointShare[],
  options: PreviewOptions,
): string[] {
  const name = paint(options.style, 'bold', escapeControls(namespaced(service, options)));
  const facts = [kindText(service, options), ...service.ports.map(portText), selectorText(service, options)];
  const head = [name, ...facts.filter((fact) => fact !== '').map(escapeControls)].join('  ');
  if (service.kind === 'external-name') return [head];
  if (endpointCount === 0) return [head, `  ${word(options, 'noEndpoints')}`];
  const rows = endpoints.slice(0, most).map((endpoint) => endpointCells(endpoint, service, options));
  const titles = (['pod', 'address', 'port'] as const).map((key) => word(options, key));
  const lines = table([titles, ...rows]);
  if (endpointCount > rows.length) lines.push(word(options, 'moreEndpoints', { count: endpointCount - rows.length }));
  if (shares.length > 0) lines.push(`${word(options, 'shares')} ${shares.map(shareText).join(', ')}`);
  return [head, ...indented(lines, 2)];
}

/** `Deployment web-canary 25% (1)`: what part of the ready endpoints it gives. */
function shareText({ workload, share, ready }: EndpointShare): string {
  const name = workload === undefined ? '-' : `${workload.kind} ${workload.name}`;
  return `${escapeControls(name)} ${Number((share * 100).toFixed(1))}% (${ready})`;
}

function kindText({ kind, type, clusterIPs, externalName }: SimulatedService, options: PreviewOptions): string {
  if (kind === 'headless') return word(options, 'headless');
  return kind === 'external-name' ? `${type} ${externalName}` : `${type} ${clusterIPs.join(' ')}`;
}

function portText({ name, port, protocol, targetPort }: SimulatedServicePort): string {
  const target = targetPort === port ? '' : ` -> ${targetPort}`;
  return `${port}/${protocol}${name === '' ? '' : ` (${name})`}${target}`;
}

function selectorText({ kind, selector }: SimulatedService, options: PreviewOptions): string {
  if (kind === 'external-name') return '';
  if (selector.size === 0) return word(options, 'noSelector');
  return `${word(options, 'selector')} ${[...selector].map(([key, value]) => `${key}=${value}`).join(',')}`;
}

function endpointCells(endpoint: Endpoint, service: SimulatedService, options: PreviewOptions): string[] {
  const { pod, address, ports, ready } = endpoint;
  const missing = service.ports
    .filter(({ name, protocol }) => !ports.some((port) => port.name === name && port.protocol === protocol))
    .map(({ targetPort }) => String(targetPort));
  const texts = ports.map(({ port, protocol }) => (protocol === 'TCP' ? String(port) : `${port}/${protocol}`));
  if (missing.length > 0) texts.push(word(options, 'noTargetPort', { ports: missing.join(', ') }));
  const state = ready ? [] : [word(options, 'notReady')];
  return [pod?.name ?? '-', address, texts.join(', '), ...state].map(escapeControls);
}
