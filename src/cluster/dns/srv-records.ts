import type { AddressRecord, SrvRecord } from './dns-record.ts';
import type { Target } from './service-targets.ts';

/**
 * SRV records of targets. All have priority 0 and an equal share of 100 as weight, at least 1, as CoreDNS gives them
 * (plugin/backend_lookup.go SRV): three targets have 33 each. Targets without a port count, but have no record.
 */
export function srvRecords(name: string, targets: readonly Target[]): SrvRecord[] {
  const weight = Math.max(1, Math.floor(100 / targets.length));
  const seen = new Set<string>();
  const records: SrvRecord[] = [];
  for (const { name: target, port, pod } of targets) {
    const key = `${target}:${port}`;
    if (port === undefined || seen.has(key)) continue;
    seen.add(key);
    records.push({ type: 'SRV', name, priority: 0, weight, port, target, pod });
  }
  return records;
}

/** A or AAAA records of targets, one an address. */
export function addressRecords(name: string, type: 'A' | 'AAAA', targets: readonly Target[]): AddressRecord[] {
  const byAddress = new Map<string, AddressRecord>();
  for (const { address, pod } of targets)
    if (address.includes(':') === (type === 'AAAA')) byAddress.set(address, { type, name, address, pod });
  return [...byAddress.values()];
}
