import type { DnsRecord } from './dns-record.ts';
import type { Target } from './service-targets.ts';

/**
 * SRV records of targets. All have priority 0 and an equal share of 100 as weight, at least 1, as CoreDNS gives them
 * (plugin/backend_lookup.go SRV): three targets have 33 each. Targets without a port count, but have no record.
 */
export function srvRecords(name: string, targets: readonly Target[]): DnsRecord[] {
  const weight = Math.max(1, Math.floor(100 / targets.length));
  const seen = new Set<string>();
  return targets.flatMap((target): DnsRecord[] => {
    const { port, pod } = target;
    const key = `${target.name}:${port}`;
    if (port === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ type: 'SRV', name, priority: 0, weight, port, target: target.name, pod }];
  });
}

/** A or AAAA records of targets, one an address. */
export function addressRecords(name: string, type: 'A' | 'AAAA', targets: readonly Target[]): DnsRecord[] {
  const ofType = targets.filter(({ address }) => address.includes(':') === (type === 'AAAA'));
  const byAddress = new Map(ofType.map((target) => [target.address, target]));
  return [...byAddress.values()].map(({ address, pod }) => ({ type, name, address, pod }));
}
