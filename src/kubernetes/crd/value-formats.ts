import { parseCidr } from '../net/cidr.ts';
import { isIpv6, parseIp } from '../net/ip.ts';

const uuid = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;
const date = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const dateTime =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt ](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-]\d\d:?\d\d)?$/;

const formats: Readonly<Record<string, (text: string) => boolean>> = {
  ipv4: (text) => hasFamily(text, false),
  ipv6: (text) => hasFamily(text, true),
  cidr: (text) => parseCidr(text) !== undefined,
  uuid: (text) => uuid.test(text),
  date: (text) => date.test(text),
  datetime: (text) => dateTime.test(text),
};

/** Whether a text has a format that the API server knows and that can be told for certain; else true. */
export function acceptsFormat(text: string, format: string): boolean {
  const name = format.replaceAll('-', '');
  const accepts = Object.hasOwn(formats, name) ? formats[name] : undefined;
  return accepts === undefined || accepts(text);
}

function hasFamily(text: string, isSix: boolean): boolean {
  const ip = parseIp(text);
  return ip !== undefined && isIpv6(ip) === isSix;
}
