import type { Attempt } from '../../cluster/connect.ts';
import { escapeControls } from '../escape.ts';

/** What `nc -zv` of busybox says of a connection, or undefined where the way leads out of the cluster. */
export function ncLine(name: string, port: number, { outcome, address }: Attempt): string | undefined {
  const where = escapeControls(`${name} (${address}:${port})`);
  switch (outcome) {
    case 'open':
    case 'mixed':
      return `${where} open`;
    case 'refused':
      return `nc: ${where}: Connection refused`;
    case 'no-answer':
      return `nc: ${where}: Connection timed out`;
    case 'unresolved':
      return `nc: bad address '${escapeControls(name)}'`;
    case 'outside':
      return undefined;
  }
}
