import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import { isExactCidr, parseCidr } from './cidr.ts';
import { type IpAddress, isIpv6, parseIp } from './ip.ts';

/** Reports a text that is no IP address; returns the address. */
export function checkIp(text: string, path: FieldPath, report: Report): IpAddress | undefined {
  const ip = parseIp(text);
  if (ip === undefined) report.invalid(path, text, 'ip-address');
  return ip;
}

/** Reports a text that is no range of addresses, or one with bits beyond its prefix. */
export function checkCidr(text: string, path: FieldPath, report: Report): void {
  const range = parseCidr(text);
  if (range === undefined) report.invalid(path, text, 'cidr');
  else if (!isExactCidr(range)) report.invalid(path, text, 'cidr-exact');
}

/** pkg/apis/core/validation ValidateEndpointIP: an address that traffic can be sent to from elsewhere. */
export function checkEndpointIp(text: string, path: FieldPath, report: Report): void {
  const ip = checkIp(text, path, report);
  if (ip !== undefined && isSpecial(ip)) report.invalid(path, text, 'endpoint-ip');
}

function isSpecial(ip: IpAddress): boolean {
  const [a = 0, b = 0, c = 0] = ip;
  if (isIpv6(ip)) {
    const last = ip[15] ?? 0;
    const unspecifiedOrLoopback = ip.slice(0, 15).every((byte) => byte === 0) && last <= 1;
    return unspecifiedOrLoopback || (a === 0xfe && (b & 0xc0) === 0x80) || (a === 0xff && (b & 0x0f) === 2);
  }
  if (ip.every((byte) => byte === 0) || a === 127) return true;
  return (a === 169 && b === 254) || (a === 224 && b === 0 && c === 0);
}
