import type { FieldType } from '../../kubernetes/schema/field-type.ts';
import { fieldsOf, kindSchema } from '../../kubernetes/schema/schema.ts';
import { isJsonObject, type Json, type JsonObject } from '../../model/json.ts';

/** Returns another value for one of a type, or undefined to go on inside it. `owner` is such as `Container.image`. */
export type ReplaceTyped = (value: Json, type: string, owner: string) => Json | undefined;

/** An object in which values are replaced by what they are to the API; one of an unknown kind stays. */
export function mapTyped(object: Json, replace: ReplaceTyped): Json {
  if (!isJsonObject(object)) return object;
  const schema = kindSchema(String(object.apiVersion), String(object.kind));
  return schema === undefined ? object : mapStruct(object, schema.type, replace);
}

function mapStruct(object: JsonObject, type: string, replace: ReplaceTyped): Json {
  const fields = fieldsOf(type);
  return mapEntries(object, (key, value) => {
    const field = fields.get(key);
    return field === undefined ? value : mapField(value, field, `${type}.${key}`, replace);
  });
}

function mapField(value: Json, type: FieldType, owner: string, replace: ReplaceTyped): Json {
  const replaced = replace(value, type.name, owner);
  if (replaced !== undefined) return replaced;
  const { element } = type;
  if (Array.isArray(value))
    return element === undefined ? value : value.map((item) => mapField(item, element, owner, replace));
  if (!isJsonObject(value)) return value;
  if (type.shape === 'struct') return mapStruct(value, type.name, replace);
  return element === undefined ? value : mapEntries(value, (_, item) => mapField(item, element, owner, replace));
}

function mapEntries(object: JsonObject, map: (key: string, value: Json) => Json): JsonObject {
  return Object.fromEntries(Object.entries(object).map(([key, value]) => [key, map(key, value)]));
}
