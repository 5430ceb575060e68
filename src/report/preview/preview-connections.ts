import type { Connection, Destination } from '../../cluster/connections.ts';
import type { ServiceView } from '../../cluster/view-cluster.ts';
import { escapeControls } from '../escape.ts';
import { type PreviewOptions, word } from './preview-options.ts';
import { table } from './table.ts';

/** Connections of one Service that are listed; the rest is counted. */
const most = 20;
/** Destinations of one connection that are named. */
const mostDestinations = 3;

/** Which names clients may connect to on which port, where they arrive, and whether a container declares that port. */
export function previewConnections(views: readonly ServiceView[], options: PreviewOptions): string[] {
  const rows = views.flatMap(({ service, connections }) => {
    const suffix = options.severalNamespaces ? `.${service.namespace}` : '';
    const shown = connections.slice(0, most).map((connection) => connectionCells(connection, suffix, options));
    const more = connections.length - shown.length;
    return more > 0 ? [...shown, [word(options, 'moreLines', { count: more })]] : shown;
  });
  if (rows.length === 0) return [];
  const titles = (['name', 'port', 'leadsTo', 'listener'] as const).map((key) => word(options, key));
  return table([titles, ...rows]);
}

function connectionCells(connection: Connection, suffix: string, options: PreviewOptions): string[] {
  const { name, port, protocol, destinations } = connection;
  const cells = [name + suffix, `${port}/${protocol}`, destinationText(destinations, options)];
  return [...cells.map(escapeControls), declaredText(destinations, options)];
}

function destinationText(destinations: readonly Destination[], options: PreviewOptions): string {
  if (destinations.length === 0) return word(options, 'nobody');
  const counts = new Map<string, number>();
  for (const { pod, address, port } of destinations) {
    const name = `${pod?.name ?? address}:${port}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const names = [...counts].map(([name, count]) => (count > 1 ? `${name} (${count})` : name));
  const shown = names.slice(0, mostDestinations).join(', ');
  return names.length > mostDestinations ? `${shown}, +${names.length - mostDestinations}` : shown;
}

function declaredText(destinations: readonly Destination[], options: PreviewOptions): string {
  if (destinations.length === 0) return '-';
  if (destinations.every(({ pod }) => pod === undefined)) return word(options, 'unknown');
  const declared = destinations.filter((one) => one.declared).length;
  if (declared === 0) return word(options, 'undeclared');
  return word(options, declared === destinations.length ? 'declared' : 'partlyDeclared');
}
