import type { JSONSchemaProps } from '../schema/types.generated.ts';

/** The schema of an array's items; a list of schemas, which structural schemas do not know, is none. */
export function itemsOf({ items }: JSONSchemaProps): JSONSchemaProps | undefined {
  return Array.isArray(items) ? undefined : items;
}

/** The schema of the values of a map. */
export function additionalOf({ additionalProperties }: JSONSchemaProps): JSONSchemaProps | undefined {
  return typeof additionalProperties === 'object' ? additionalProperties : undefined;
}

/** The declared fields, in the order of the text. */
export function propertiesOf({ properties }: JSONSchemaProps): [name: string, schema: JSONSchemaProps][] {
  return Object.entries(properties ?? {});
}

/** A declared field by name. */
export function propertyOf({ properties }: JSONSchemaProps, name: string): JSONSchemaProps | undefined {
  return properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
}

export function preservesUnknown(schema: JSONSchemaProps): boolean {
  return schema['x-kubernetes-preserve-unknown-fields'] === true;
}

export function isEmbedded(schema: JSONSchemaProps): boolean {
  return schema['x-kubernetes-embedded-resource'] === true;
}

export function isIntOrString(schema: JSONSchemaProps): boolean {
  return schema['x-kubernetes-int-or-string'] === true;
}

/**
 * Whether no structural schema can be made of it (apiserver/schema/convert.go NewStructural), here or anywhere below.
 */
export function isUnsupported(schema: JSONSchemaProps): boolean {
  const { patternProperties, dependencies, definitions, items, not } = schema;
  return (
    Boolean(schema.id || schema.$schema || schema.$ref) ||
    schema.additionalItems !== undefined ||
    [patternProperties, dependencies, definitions].some((map) => Object.keys(map ?? {}).length > 0) ||
    (Array.isArray(items) && items.length > 0) ||
    schema['x-kubernetes-preserve-unknown-fields'] === false ||
    [itemsOf(schema), additionalOf(schema), not].some((part) => part !== undefined && isUnsupported(part)) ||
    [schema.allOf, schema.anyOf, schema.oneOf].some((list) => list?.some(isUnsupported)) ||
    propertiesOf(schema).some(([, property]) => isUnsupported(property))
  );
}
