import type { Cluster } from '../cluster.ts';
import { answerName, searchPath } from './answer-name.ts';
import type { DnsAnswer, DnsStatus, RecordType } from './dns-record.ts';

/** Names with at least this many dots are tried as they are first (`options ndots:5` of a Pod's resolv.conf). */
const ndots = 5;

/**
 * What a Pod of a namespace gets when it asks for a name: the name is completed by the Pod's search path, and the first
 * completion with records answers. A final dot makes a name absolute; case does not matter. Never throws for any string.
 */
export function resolveName(cluster: Cluster, name: string, fromNamespace: string, type: RecordType): DnsAnswer {
  const tried: string[] = [];
  let status: DnsStatus = 'no-such-name';
  for (const candidate of candidates(name.toLowerCase(), fromNamespace)) {
    tried.push(candidate);
    const answer = answerName(cluster, candidate, type);
    if (answer.status === 'answered') return { ...answer, name: candidate, tried };
    if (answer.status === 'no-data') status = answer.status;
    if (answer.status === 'outside' && status !== 'no-data' && mayBeElsewhere(cluster, candidate))
      status = answer.status;
  }
  return { status, name: tried.at(-1) ?? '', tried, records: [] };
}

function candidates(name: string, fromNamespace: string): string[] {
  if (name.endsWith('.')) return [name.slice(0, -1)];
  const completed = searchPath(fromNamespace).map((domain) => `${name}.${domain}`);
  return name.split('.').length > ndots ? [name, ...completed] : [...completed, name];
}

/**
 * Whether somebody outside might know a name: not without a dot, and not where the last label, which would be a top-level
 * domain there, is plainly meant as a namespace or Service of this cluster.
 */
function mayBeElsewhere(cluster: Cluster, name: string): boolean {
  const dot = name.lastIndexOf('.');
  const last = name.slice(dot + 1);
  if (dot === -1 || last === 'svc' || last === 'local') return false;
  return !cluster.namespaces.includes(last) && !cluster.services.some((service) => service.name === last);
}
