import type { DnsRecord } from '../../cluster/dns/dns-record.ts';
import type { ServiceView } from '../../cluster/view-cluster.ts';
import { escapeControls } from '../escape.ts';
import { type PreviewOptions, word } from './preview-options.ts';
import { srvLine } from './srv-line.ts';
import { table } from './table.ts';

/** Records of one Service that are listed; the rest is counted. */
const most = 20;

/** Names with their addresses; a name that has several stands once. */
export function previewNames(views: readonly ServiceView[], options: PreviewOptions): string[] {
  const rows = views.flatMap(({ names }) => {
    const shown = names.slice(0, most);
    const more = names.length > most ? [[word(options, 'moreLines', { count: names.length - most })]] : [];
    return [...shown.map((record, index) => nameCells(record, shown[index - 1])), ...more];
  });
  return table(rows);
}

function nameCells(record: DnsRecord, before: DnsRecord | undefined): string[] {
  const leadsTo = 'address' in record ? record.address : `CNAME ${record.target}`;
  return [record.name === before?.name ? '' : record.name, leadsTo].map(escapeControls);
}

/** The answers to SRV queries for the Services' names, as nslookup prints them: whole, so that they can be copied. */
export function previewSrv(views: readonly ServiceView[], options: PreviewOptions): string[] {
  return views.flatMap(({ srv }) => [
    ...srv.slice(0, most).map(srvLine),
    ...(srv.length > most ? [word(options, 'moreLines', { count: srv.length - most })] : []),
  ]);
}
