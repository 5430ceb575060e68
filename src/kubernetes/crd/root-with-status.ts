import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';

/** What may not stand at the root beside a status subresource; `id`, `$schema` and `$ref` come before the type. */
const beforeType = ['id', '$schema', '$ref'] as const;
const afterType = [
  'nullable',
  'default',
  'enum',
  'maxProperties',
  'minProperties',
  'allOf',
  'oneOf',
  'anyOf',
  'not',
  'additionalProperties',
  'patternProperties',
  'dependencies',
  'additionalItems',
  'definitions',
  'x-kubernetes-embedded-resource',
  'x-kubernetes-int-or-string',
  'x-kubernetes-list-map-keys',
  'x-kubernetes-list-type',
  'x-kubernetes-map-type',
] as const;

/**
 * With a status subresource, the schema of the status is cut out of the whole, so that the root may not say what would
 * get lost (apiextensions validation validateCustomResourceDefinitionValidation). The server tells of the first such
 * field only, at the schema.
 */
export function validateRootWithStatus(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  const { type = '' } = schema;
  const isSet = (field: keyof JSONSchemaProps) => isThere(schema[field]);
  if (beforeType.some(isSet)) report.invalid(path, null, 'root-with-status');
  else if (type !== '' && type !== 'object') report.invalid(path.child('type'), type, 'root-schema-is-object');
  else if (schema.additionalProperties === false || afterType.some(isSet))
    report.invalid(path, null, 'root-with-status');
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== '' && value !== false;
}
