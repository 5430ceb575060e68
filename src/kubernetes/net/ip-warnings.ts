import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import { parseCidr } from './cidr.ts';
import { formatIp, parseIp } from './ip.ts';

/** Warns of an IPv6 address that is not in its one canonical form (apimachinery util/validation GetWarningsForIP). */
export function warnOfIp(text: string | undefined, path: FieldPath, report: Report): void {
  const ip = parseIp(text ?? '');
  if (ip !== undefined && formatIp(ip) !== text) report.warn(path, { code: 'risky', rule: 'canonical-ip' });
}

/** The same of a range (GetWarningsForCIDR); what else that function warns of is rejected since 1.36. */
export function warnOfCidr(text: string | undefined, path: FieldPath, report: Report): void {
  const range = parseCidr(text ?? '');
  if (range !== undefined && `${formatIp(range.ip)}/${range.prefix}` !== text)
    report.warn(path, { code: 'risky', rule: 'canonical-ip' });
}
