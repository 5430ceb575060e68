import { explainConnection } from '../../cluster/explain/explain-connection.ts';
import { findSource, findTarget } from '../../cluster/explain/find-ends.ts';
import type { Network } from '../../cluster/network/network.ts';
import { jsonText } from '../../model/json.ts';
import { storyToText } from '../../report/preview/connection/story-to-text.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../usage-error.ts';

export interface ConnectionAsked {
  readonly from: string;
  /** `HOST:PORT` or `HOST:PORT/PROTOCOL`; an IPv6 address in brackets. */
  readonly to: string;
  readonly output: 'text' | 'json';
  /** Where names without one are looked for first. */
  readonly namespace: string;
}

const endpoint = /^(?:\[(?<address>[^\]]+)\]|(?<host>[^:[\]]+)):(?<port>\d{1,5})(?:\/(?<protocol>tcp|udp|sctp))?$/i;

/** `kubedrill preview --from … --to …`: one connection, step by step; status 0 where it comes through, else 1. */
export async function explain(network: Network, asked: ConnectionAsked, context: Context): Promise<number> {
  const { language } = context;
  const fault = (key: 'noEndpoint' | 'nobodyThere', value: string) =>
    new UsageError(fill(cliWording[key][language], { value }));
  const { address, host = address ?? '', port = '', protocol = 'TCP' } = endpoint.exec(asked.to)?.groups ?? {};
  if (host === '' || Number(port) < 1 || Number(port) > 65_535) throw fault('noEndpoint', asked.to);
  const source = findSource(network.cluster, asked.from, asked.namespace);
  if (source === undefined) throw fault('nobodyThere', asked.from);
  const namespace = source.kind === 'pod' ? source.pod.namespace : asked.namespace;
  const target = findTarget(network.cluster, host, namespace);
  if (target === undefined) throw fault('nobodyThere', host);
  const story = explainConnection(network, {
    from: { name: asked.from, source },
    to: { name: host, target },
    port: Number(port),
    protocol: protocol.toUpperCase(),
  });
  if (asked.output === 'json') await context.print(`${jsonText(story as never, 2)}\n`);
  else await context.print(`${storyToText(story, context)}\n`);
  return story.connects ? 0 : 1;
}
