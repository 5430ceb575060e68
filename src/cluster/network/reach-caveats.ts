import { usesClusterDns } from './cluster-dns.ts';
import { keepsSource } from './is-exposed.ts';
import type { ReachCaveat, ReachSource } from './reachability.ts';
import type { Ways } from './ways-to.ts';

/** What is to be said of a connection, whatever policies say of it. */
export function reachCaveats(from: ReachSource, ways: Ways, port: number, protocol: string): ReachCaveat[] {
  const isKnown = ways.answer !== undefined && ways.status !== 'outside' && ways.status !== 'unresolved';
  if (isKnown && !(from.kind === 'pod' && usesClusterDns(from.pod.template.spec))) return ['no-cluster-dns'];
  const caveats: ReachCaveat[] = [];
  if (isHeadlessPort(ways, port, protocol)) caveats.push('headless-port');
  if (from.kind === 'address' && ways.service?.kind === 'cluster-ip' && !keepsSource(ways.service))
    caveats.push('source-rewritten');
  return caveats;
}

/** Whether a port of a headless Service was used that its endpoints have under another number. */
function isHeadlessPort({ service, destinations }: Ways, port: number, protocol: string): boolean {
  const used = service?.ports.find((one) => one.port === port && one.protocol === protocol);
  if (service?.kind !== 'headless' || used === undefined || used.targetPort === port) return false;
  return destinations.length > 0 && destinations.every(({ declared }) => !declared);
}
