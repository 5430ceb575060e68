import type { SimulatedPod } from '../cluster.ts';

export type RecordType = 'A' | 'AAAA' | 'CNAME' | 'SRV' | 'PTR';

/** One line of a DNS answer. Names are fully qualified, in lower case, without the final dot. */
export type DnsRecord = AddressRecord | AliasRecord | SrvRecord;

export interface AddressRecord {
  readonly type: 'A' | 'AAAA';
  readonly name: string;
  readonly address: string;
  readonly pod: SimulatedPod | undefined;
}

/** A name that stands for another: an alias, or the name of an address. */
export interface AliasRecord {
  readonly type: 'CNAME' | 'PTR';
  readonly name: string;
  readonly target: string;
}

export interface SrvRecord {
  readonly type: 'SRV';
  readonly name: string;
  readonly priority: number;
  readonly weight: number;
  readonly port: number;
  readonly target: string;
  readonly pod: SimulatedPod | undefined;
}

/**
 * - `answered`: there are records.
 * - `no-data`: the name exists, but not with records of this type.
 * - `no-such-name`: NXDOMAIN.
 * - `outside`: the cluster's DNS has nothing to say and would ask further up.
 */
export type DnsStatus = 'answered' | 'no-data' | 'no-such-name' | 'outside';

export interface DnsAnswer {
  readonly status: DnsStatus;
  /** The fully qualified name that was answered; without an answer, the last that was tried. */
  readonly name: string;
  /** Every name tried on the way, in order. */
  readonly tried: readonly string[];
  readonly records: readonly DnsRecord[];
}

export function isAddressRecord(record: DnsRecord): record is AddressRecord {
  return record.type === 'A' || record.type === 'AAAA';
}

export function isSrvRecord(record: DnsRecord): record is SrvRecord {
  return record.type === 'SRV';
}
