import { type CelType, dyn, plain } from '../cel/cel-type.ts';
import { isReserved } from '../cel/is-cel-name.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { additionalOf, isEmbedded, isIntOrString, itemsOf, propertyOf } from './schema-parts.ts';

const textTypes: Readonly<Record<string, CelType>> = {
  byte: plain('bytes'),
  duration: plain('duration'),
  date: plain('timestamp'),
  'date-time': plain('timestamp'),
};

const scalarTypes: Readonly<Record<string, CelType>> = {
  boolean: plain('bool'),
  integer: plain('int'),
  number: plain('double'),
};

/**
 * How CEL sees a value of a schema (apiserver pkg/cel/common/schemas.go SchemaDeclType): declared fields only; of a
 * Kubernetes object also apiVersion, kind and the name. Undefined for what CEL cannot see at all.
 */
export function celTypeOfSchema(schema: JSONSchemaProps, isObject: boolean): CelType | undefined {
  if (isIntOrString(schema)) return dyn;
  const { type = '', format = '' } = schema;
  if (type === 'object') return objectType(schema, isObject);
  if (type === 'string') return (Object.hasOwn(textTypes, format) ? textTypes[format] : undefined) ?? plain('string');
  if (type !== 'array') return Object.hasOwn(scalarTypes, type) ? scalarTypes[type] : undefined;
  const element = elementType(itemsOf(schema));
  return element && { name: 'list', element };
}

function objectType(schema: JSONSchemaProps, isObject: boolean): CelType | undefined {
  if (additionalOf(schema) !== undefined) {
    const element = elementType(additionalOf(schema));
    return element && { name: 'map', element };
  }
  return {
    name: 'object',
    fieldOf: (field) => {
      const name = unescapedField(field);
      if (isObject && (name === 'apiVersion' || name === 'kind')) return plain('string');
      if (isObject && name === 'metadata') return metadataType;
      return elementType(propertyOf(schema, name));
    },
  };
}

const metadataType: CelType = {
  name: 'object',
  fieldOf: (name) => (name === 'name' || name === 'generateName' ? plain('string') : undefined),
};

function elementType(schema: JSONSchemaProps | undefined): CelType | undefined {
  return schema && celTypeOfSchema(schema, isEmbedded(schema));
}

const escapes: Readonly<Record<string, string>> = { underscores: '__', dot: '.', dash: '-', slash: '/' };

/** The property that a name in an expression means. */
export function unescapedField(field: string): string {
  const [, word = ''] = /^__([a-z]+)__$/.exec(field) ?? [];
  if (isReserved(word)) return word;
  return field.replace(/__(underscores|dot|dash|slash)__/g, (_, name: string) => escapes[name] ?? '');
}
