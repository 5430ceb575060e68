import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { validateMapKeys } from './list-map-keys.ts';
import { itemsOf } from './schema-parts.ts';

const listTypes = ['atomic', 'set', 'map'];
const listTypeField = 'x-kubernetes-list-type';

/** `x-kubernetes-list-type`: what tells the items of an array apart. */
export function validateListType(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  const listType = schema[listTypeField];
  const keys = schema['x-kubernetes-list-map-keys'] ?? [];
  if (listType === undefined) {
    if (keys.length > 0) report.required(path.child(listTypeField), 'keys-for-map-lists');
    return;
  }
  const { type = '' } = schema;
  if (type === '') report.required(path.child('type'), 'list-type-of-array');
  else if (type !== 'array') report.invalid(path.child('type'), type, 'list-type-of-array');
  else if (listType === 'set') validateSetItems(itemsOf(schema), path.child('items'), report);
  if (!listTypes.includes(listType)) report.notSupported(path.child(listTypeField), listType, listTypes);
  if (listType !== 'map' && keys.length > 0) report.invalid(path.child(listTypeField), listType, 'keys-for-map-lists');
  if (listType === 'map') validateMapKeys(schema, keys, path, report);
  if ((listType === 'map' || listType === 'set') && itemsOf(schema)?.nullable)
    report.forbidden(path.child('items', 'nullable'), 'list-item-not-nullable');
}

/** The items of a set are compared as wholes. */
function validateSetItems(items: JSONSchemaProps | undefined, path: FieldPath, report: Report): void {
  const { type, [listTypeField]: listType, 'x-kubernetes-map-type': mapType } = items ?? {};
  if (type === 'array' && listType !== undefined && listType !== 'atomic')
    report.invalid(path.child(listTypeField), listType, 'set-of-atomic');
  if (type === 'object' && mapType !== 'atomic')
    report.invalid(path.child('x-kubernetes-map-type'), mapType, 'set-of-atomic');
}
