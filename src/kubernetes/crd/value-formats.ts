import { canonicalTime } from '../decode-time.ts';
import { parseCidr } from '../net/cidr.ts';
import { parseIp } from '../net/ip.ts';
import { isRequestUri } from './is-request-uri.ts';

const hex = '[0-9a-f]';
const uuid = (third: string, fourth: string) =>
  new RegExp(`^${hex}{8}-?${hex}{4}-?${third}${hex}{3}-?${fourth}${hex}{3}-?${hex}{12}$`, 'i');
const channel = String.raw`\s*(?:0|[1-9]\d?|1\d\d?|2[0-4]\d|25[0-5])\s*`;
const clock = /^([0-9]{2}):([0-9]{2}):([0-9]{2})(?:[^\n][0-9]+)?(?:z|[+-][0-9]{2}:[0-9]{2})$/;
const atoms = String.raw`[\w!#$%&'*+/=?^{|}~\x60\-\u0080-\u{10ffff}]+`;
const dotted = String.raw`${atoms}(?:\.${atoms})*`;
const address = String.raw`(?:${dotted}|"(?:[^"\\]|\\.)*")@(?:${dotted}|\[[0-9a-fA-F.:]+\])`;
const shortName = '[a-z0-9](?:[-a-z0-9]*[a-z0-9])?';
const hostname =
  /^([a-zA-Z0-9\p{S}\p{L}]((-?[a-zA-Z0-9\p{S}\p{L}]{0,62})?)|([a-zA-Z0-9\p{S}\p{L}](([a-zA-Z0-9\-\p{S}\p{L}]{0,61}[a-zA-Z0-9\p{S}\p{L}])?)(\.)){1,}([a-zA-Z\p{L}]){2,63})$/u;
const goDuration = /^[+-]?(?:0|(?:(?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+)$/;
/** Go takes any text that begins with one of the long names of a unit. Only whole runs of digits are tried: each once. */
const looseDuration =
  /(?<!\d)\d+\s*(?:ns|us|µs|ms|[smhdw]|nano|micro|milli|sec|min|hr|hour|day|wk|week)(?![A-Za-zµ])|(?<!\d)\d+\s*(?:nano|micro|milli|sec|min|hour|day|week)/i;

const expressions: Readonly<Record<string, RegExp>> = {
  uuid: uuid(hex, hex),
  uuid3: uuid('3', hex),
  uuid4: uuid('4', '[89ab]'),
  uuid5: uuid('5', '[89ab]'),
  bsonobjectid: /^[0-9a-f]{24}$/i,
  ssn: /^\d{3}[- ]\d{2}[- ]\d{4}$/,
  hexcolor: /^#?(?:[0-9a-f]{3}|[0-9a-f]{6})$/i,
  rgbcolor: new RegExp(String.raw`^rgb\(${channel},${channel},${channel}\)$`),
  byte: /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=|[A-Za-z0-9+/]{4})$/,
  mac: /^(?:(?:[0-9a-f]{2}(?=([:-])))(?:\1[0-9a-f]{2}){5}|(?:[0-9a-f]{2}(?=([:-])))(?:\2[0-9a-f]{2}){7}|(?:[0-9a-f]{2}(?=([:-])))(?:\3[0-9a-f]{2}){19}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){2}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){3}|[0-9a-f]{4}(?:\.[0-9a-f]{4}){9}|[0-9a-f]{12}|[0-9a-f]{16}|[0-9a-f]{40})$/i,
  k8sshortname: new RegExp(`^(?=.{1,63}$)${shortName}$`),
  k8slongname: new RegExp(String.raw`^(?=.{1,253}$)${shortName}(?:\.${shortName})*$`),
  email: new RegExp(
    String.raw`^\s*(?:${address}|(?:[^<>@,;"()]*|"(?:[^"\\]|\\.)*"\s*)<${address}>)\s*(?:\([^()]*\)\s*)?$`,
    'u',
  ),
};

const checks: Readonly<Record<string, (text: string) => boolean>> = {
  ipv4: (text) => text.includes('.') && isIp(text),
  ipv6: (text) => text.includes(':') && isIp(text),
  cidr: (text) => parseCidr(withoutLeadingZeros(text)) !== undefined,
  date: isDate,
  datetime: isDateTime,
  uri: isRequestUri,
  hostname: (text) => text.length <= 255 && hostname.test(text) && text.split('.').every((part) => part.length <= 63),
  duration: (text) => goDuration.test(text) || looseDuration.test(text),
};

/** Whether a text has a format that the API server knows and that can be told for certain; else true. */
export function acceptsFormat(text: string, format: string): boolean {
  const name = format.replaceAll('-', '');
  const check = Object.hasOwn(checks, name) ? checks[name] : undefined;
  if (check !== undefined) return check(text);
  const expression = Object.hasOwn(expressions, name) ? expressions[name] : undefined;
  return expression?.test(text) !== false;
}

function isIp(text: string): boolean {
  // An IPv4 address may be written in IPv6 notation here.
  const mapped = /^::ffff:([0-9.]+)$/i.exec(text);
  return parseIp(withoutLeadingZeros(mapped?.[1] ?? text)) !== undefined;
}

/** As Go read addresses before 1.17. */
function withoutLeadingZeros(text: string): string {
  return text.includes(':') ? text : text.replace(/(^|\.)0+(?=\d)/g, '$1');
}

function isDate(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && canonicalTime(`${text}T00:00:00Z`, 'none') !== undefined;
}

function isDateTime(text: string): boolean {
  const [date = '', time = ''] = text.toLowerCase().split('t');
  const [, hours = '', minutes = '', seconds = ''] = clock.exec(time) ?? [];
  return isDate(date) && hours !== '' && hours <= '23' && minutes <= '59' && seconds <= '59';
}
