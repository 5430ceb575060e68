import { type IpAddress, parseIp } from './ip.ts';

/** A range of addresses: those that share the first `prefix` bits of `ip`. */
export interface Cidr {
  readonly ip: IpAddress;
  readonly prefix: number;
}

/** Reads `10.0.0.0/8`, also with bits set beyond the prefix; undefined where it is no range at all. */
export function parseCidr(text: string): Cidr | undefined {
  const slash = text.indexOf('/');
  const prefix = text.slice(slash + 1);
  const ip = slash === -1 ? undefined : parseIp(text.slice(0, slash));
  if (ip === undefined || !/^(?:0|[1-9][0-9]{0,2})$/.test(prefix) || Number(prefix) > ip.length * 8) return undefined;
  return { ip, prefix: Number(prefix) };
}

/** True where no bit of the address is set beyond the prefix, as the server asks since 1.36. */
export function isExactCidr({ ip, prefix }: Cidr): boolean {
  return ip.every((byte, index) => (byte & (0xff >> clamp(prefix - index * 8))) === 0);
}

/** Whether an address lies in a range. */
export function cidrContains(range: Cidr, ip: IpAddress): boolean {
  if (range.ip.length !== ip.length) return false;
  return range.ip.every(
    (byte, index) => ((byte ^ (ip[index] ?? 0)) & ~(0xff >> clamp(range.prefix - index * 8))) === 0,
  );
}

function clamp(bits: number): number {
  return Math.max(0, Math.min(8, bits));
}
