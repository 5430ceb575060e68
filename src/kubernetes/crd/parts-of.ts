import type { FieldPath } from '../../model/field-path.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { additionalOf, itemsOf, propertiesOf } from './schema-parts.ts';

/** A schema right below another. */
export interface Part {
  /** How it hangs there; `junctor` for all that speaks of values without describing them. */
  readonly as: 'additional' | 'property' | 'items' | 'junctor';
  /** Of a property. */
  readonly name: string;
  readonly schema: JSONSchemaProps;
  readonly path: FieldPath;
}

/** Every schema right below, also where Kubernetes does not support one. */
export function* partsOf(schema: JSONSchemaProps, path: FieldPath): Generator<Part> {
  const additional = additionalOf(schema);
  if (additional !== undefined)
    yield { as: 'additional', name: '', schema: additional, path: path.child('additionalProperties') };
  for (const [name, property] of propertiesOf(schema))
    yield { as: 'property', name, schema: property, path: path.child('properties').key(name) };
  if (schema.not !== undefined) yield { as: 'junctor', name: '', schema: schema.not, path: path.child('not') };
  for (const field of ['allOf', 'oneOf', 'anyOf'] as const)
    for (const [i, nested] of (schema[field] ?? []).entries())
      yield { as: 'junctor', name: '', schema: nested, path: path.child(field, i) };
  const items = itemsOf(schema);
  if (items !== undefined) yield { as: 'items', name: '', schema: items, path: path.child('items') };
  else if (Array.isArray(schema.items))
    for (const [i, item] of schema.items.entries())
      yield { as: 'items', name: '', schema: item, path: path.child('items', i) };
  for (const field of ['definitions', 'dependencies'] as const)
    for (const [name, nested] of Object.entries(schema[field] ?? {}))
      if (!Array.isArray(nested)) yield { as: 'junctor', name, schema: nested, path: path.child(field).key(name) };
}
