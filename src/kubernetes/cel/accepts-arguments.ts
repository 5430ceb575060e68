import { type CelType, type CelTypeName, isCertain, mayBe } from './cel-type.ts';

type Arguments = readonly CelTypeName[];

/** What functions of texts take behind the text: as much as they must have, and as they may. */
const textFunctions: Readonly<Record<string, { readonly least: Arguments; readonly most?: Arguments }>> = {
  contains: { least: ['string'] },
  startsWith: { least: ['string'] },
  endsWith: { least: ['string'] },
  matches: { least: ['string'] },
  lowerAscii: { least: [] },
  upperAscii: { least: [] },
  trim: { least: [] },
  charAt: { least: ['int'] },
  substring: { least: ['int'], most: ['int', 'int'] },
  replace: { least: ['string', 'string'], most: ['string', 'string', 'int'] },
  split: { least: ['string'], most: ['string', 'int'] },
};

const dateParts = new Set('getFullYear getMonth getDate getDayOfMonth getDayOfWeek getDayOfYear'.split(' '));
const timeParts = new Set('getHours getMinutes getSeconds getMilliseconds'.split(' '));

/** Functions that make something of a text. */
const readers = new Set('quantity isQuantity url isURL isIP cidr isCIDR semver isSemver'.split(' '));

/** False where a function surely does not take these values; its receiver, if it has one, stands first. */
export function acceptsArguments(name: string, [subject, ...rest]: readonly CelType[]): boolean {
  if (subject === undefined) return true;
  if (name === 'size') return mayBe(subject, 'string', 'bytes', 'list', 'map') && rest.length === 0;
  if (name === 'sum') return itemsMayBe(subject, 'int', 'uint', 'double', 'duration');
  if (name === 'join') return itemsMayBe(subject, 'string');
  if (dateParts.has(name)) return mayBe(subject, 'timestamp');
  if (timeParts.has(name)) return mayBe(subject, 'timestamp', 'duration');
  // Several of these are names of methods as well.
  if (readers.has(name)) return mayBe(subject, 'string', 'object');
  if (!Object.hasOwn(textFunctions, name)) return true;
  const { least = [], most = least } = textFunctions[name] ?? {};
  if (!mayBe(subject, 'string', 'object')) return false;
  if (subject.name === 'object') return true;
  return rest.length >= least.length && rest.length <= most.length && rest.every((type, i) => fits(type, most[i]));
}

function fits(type: CelType, wanted: CelTypeName | undefined): boolean {
  return wanted !== undefined && mayBe(type, wanted);
}

function itemsMayBe({ name, element }: CelType, ...names: CelTypeName[]): boolean {
  return name !== 'list' || element === undefined || !isCertain(element) || names.includes(element.name);
}
