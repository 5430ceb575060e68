import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';

const mapTypes = ['atomic', 'granular'];

/** `x-kubernetes-map-type`: whether objects are merged field by field. */
export function validateMapType(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  const mapType = schema['x-kubernetes-map-type'];
  if (mapType === undefined) return;
  const { type = '' } = schema;
  if (type === '') report.required(path.child('type'), 'map-type-of-object');
  else if (type !== 'object') report.invalid(path.child('type'), type, 'map-type-of-object');
  if (!mapTypes.includes(mapType)) report.notSupported(path.child('x-kubernetes-map-type'), mapType, mapTypes);
}
