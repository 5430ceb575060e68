import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { isIntOrString } from './schema-parts.ts';

/** The formats of texts that the server checks, without their dashes. */
const textFormats = new Set(
  `bsonobjectid uri email hostname ipv4 ipv6 cidr mac uuid uuid3 uuid4 uuid5 isbn isbn10 isbn13 creditcard ssn hexcolor
  rgbcolor byte password date duration datetime k8sshortname k8slongname`.split(/\s+/),
);

const numberFormats: Readonly<Record<string, readonly string[]>> = {
  integer: ['int32', 'int64'],
  number: ['float', 'double'],
};

/** Whether the server knows a format for a type (apiserver/validation/formats.go); others it passes over. */
export function isKnownFormat(type: string, format: string): boolean {
  if (type === '' || type === 'string') return textFormats.has(format.replaceAll('-', ''));
  return Object.hasOwn(numberFormats, type) && numberFormats[type]?.includes(format) === true;
}

/** The format that counts for values of a schema; '' for none. */
export function formatOf(schema: JSONSchemaProps): string {
  const { format = '' } = schema;
  const type = isIntOrString(schema) ? '' : (schema.type ?? '');
  return format !== '' && isKnownFormat(type, format) ? format : '';
}
