import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';
import { type CelFields, CelUnsupported, type CelValue } from '../cel/cel-value.ts';
import { unescapedField } from '../crd/cel-type-of-schema.ts';
import { additionalOf, isEmbedded, isIntOrString, itemsOf, propertyOf } from '../crd/schema-parts.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';

/** Texts of these formats are no texts to CEL. */
const otherThanText = new Set(['byte', 'date', 'date-time', 'datetime', 'duration']);

/** How CEL sees a value of a schema (apiserver pkg/cel/common/values.go UnstructuredToVal). */
export function celValueOf(value: Json, schema: JSONSchemaProps, isResource: boolean): CelValue {
  if (value === null) return null;
  const { type = '', format = '' } = schema;
  if (Array.isArray(value)) {
    const items = itemsOf(schema);
    if (type !== 'array' || items === undefined) throw new CelUnsupported();
    return { kind: 'list', items: value.map((item) => celValueOf(item, items, isEmbedded(items))) };
  }
  if (isJsonObject(value)) return fieldsOf(value, schema, isResource);
  if (typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (otherThanText.has(format)) throw new CelUnsupported();
    return value;
  }
  if (type === 'number') return Number(value);
  if ((type !== 'integer' && !isIntOrString(schema)) || !Number.isInteger(Number(value))) throw new CelUnsupported();
  return BigInt(value);
}

function fieldsOf(object: JsonObject, schema: JSONSchemaProps, isResource: boolean): CelFields {
  const additional = additionalOf(schema);
  if (additional !== undefined)
    return {
      kind: 'map',
      names: Object.keys(object),
      get: (name) => {
        const value = object[name];
        return value === undefined ? undefined : celValueOf(value, additional, isEmbedded(additional));
      },
    };
  return {
    kind: 'object',
    names: [],
    get: (field) => {
      const name = unescapedField(field);
      const property = (isResource ? metaSchemas.get(name) : undefined) ?? propertyOf(schema, name);
      if (property === undefined) throw new CelUnsupported();
      const value = Object.hasOwn(object, name) ? object[name] : undefined;
      // A null is as good as absent here.
      if (value === undefined || value === null) return undefined;
      return celValueOf(value, property, isEmbedded(property));
    },
  };
}

const text: JSONSchemaProps = { type: 'string' };
const metaSchemas: ReadonlyMap<string, JSONSchemaProps> = new Map([
  ['apiVersion', text],
  ['kind', text],
  ['metadata', { type: 'object', properties: { name: text, generateName: text } }],
]);
