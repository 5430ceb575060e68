import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { preservesUnknown, propertiesOf } from './schema-parts.ts';

/** What else a schema says whose value is a Kubernetes object (apiserver/schema/validation.go). */
export function validateEmbedded(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  if (schema.additionalProperties !== undefined)
    report.forbidden(path.child('additionalProperties'), 'embedded-without-additional');
  if (!preservesUnknown(schema) && propertiesOf(schema).length === 0)
    report.required(path.child('properties'), 'embedded-properties');
}
