import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { isEmbedded, propertiesOf, propertyOf } from './schema-parts.ts';

/**
 * `apiVersion`, `kind` and `metadata` of a custom object, or of one in a field: their types are given, and at the root
 * only the name's form may be narrowed (apiserver/schema/validation.go validateStructuralMetadataInvariants).
 */
export function validateRootMetadata(schema: JSONSchemaProps, isRoot: boolean, path: FieldPath, report: Report): void {
  if (!isRoot && !isEmbedded(schema)) return;
  for (const name of ['kind', 'apiVersion']) {
    const { type = '' } = propertyOf(schema, name) ?? { type: 'string' };
    if (type !== 'string') report.invalid(path.key(name).child('type'), type, 'type-meta-is-string');
  }
  const metadata = propertyOf(schema, 'metadata');
  if (metadata === undefined) return;
  const { type = '' } = metadata;
  if (type !== 'object') report.invalid(path.key('metadata').child('type'), type, 'metadata-is-object');
  if (isRoot && !saysNameOnly(metadata)) report.forbidden(path.key('metadata'), 'metadata-name-only');
}

function saysNameOnly(metadata: JSONSchemaProps): boolean {
  if (!propertiesOf(metadata).every(([name]) => name === 'name' || name === 'generateName')) return false;
  return Object.entries(metadata).every(
    ([field, value]) => ['type', 'default', 'properties'].includes(field) || isNothing(value),
  );
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === '' || value === false || (Array.isArray(value) && value.length === 0);
}
