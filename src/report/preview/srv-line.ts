import type { SrvRecord } from '../../cluster/dns/dns-record.ts';
import { escapeControls } from '../escape.ts';

/** A line of `nslookup -type=srv`: priority, weight, port and the name of the target. */
export function srvLine({ name, priority, weight, port, target }: SrvRecord): string {
  return escapeControls(`${name} service = ${priority} ${weight} ${port} ${target}`);
}
