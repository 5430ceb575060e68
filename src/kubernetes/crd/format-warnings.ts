import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { partsOf } from './parts-of.ts';

/** The formats of texts that the server checks, without their dashes. */
const textFormats = new Set(
  `bsonobjectid uri email hostname ipv4 ipv6 cidr mac uuid uuid3 uuid4 uuid5 isbn isbn10 isbn13 creditcard ssn hexcolor
  rgbcolor byte password date duration datetime k8sshortname k8slongname`.split(/\s+/),
);

const numberFormats: Readonly<Record<string, readonly string[]>> = {
  integer: ['int32', 'int64'],
  number: ['float', 'double'],
};

/** Warns of formats that the server passes over (apiextensions registry WarningsOnCreate). */
export function warnOfFormats(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  const { type = '', format = '' } = schema;
  if (format !== '' && !isKnown(type, format))
    report.warn(path.child('format'), { code: 'ignored', rule: 'known-format' });
  for (const { schema: part, path: partPath } of partsOf(schema, path)) warnOfFormats(part, partPath, report);
}

function isKnown(type: string, format: string): boolean {
  if (type === '' || type === 'string') return textFormats.has(format.replaceAll('-', ''));
  return Object.hasOwn(numberFormats, type) && numberFormats[type]?.includes(format) === true;
}
