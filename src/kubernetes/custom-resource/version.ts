import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { CustomResourceColumnDefinition, CustomResourceSubresourceScale } from '../schema/types.generated.ts';

const columnTypes = ['boolean', 'date', 'integer', 'number', 'string'];
const columnFormats = ['int32', 'int64', 'float', 'double', 'byte', 'date', 'date-time', 'password'];

/** apiextensions validation ValidateCustomResourceColumnDefinition; the server writes `JSONPath`. */
export function validateColumn(column: CustomResourceColumnDefinition, path: FieldPath, report: Report): void {
  const { name, type, format, jsonPath } = column;
  if (isBlank(name)) report.required(path.child('name'));
  if (isBlank(type)) report.required(path.child('type'), 'column-type');
  else if (!columnTypes.includes(type)) report.invalid(path.child('type'), type, 'column-type');
  if (!isBlank(format) && !columnFormats.includes(format))
    report.invalid(path.child('format'), format, 'column-format');
  if (isBlank(jsonPath)) report.required(path.child('JSONPath'));
  else if (!jsonPath.startsWith('.')) report.invalid(path.child('JSONPath'), jsonPath, 'simple-json-path');
}

/** apiextensions validation ValidateCustomResourceDefinitionSubresources. */
export function validateScale(scale: CustomResourceSubresourceScale, path: FieldPath, report: Report): void {
  for (const [field, prefix] of [
    ['specReplicasPath', '.spec.'],
    ['statusReplicasPath', '.status.'],
  ] as const) {
    const at = path.child('scale', field);
    const value = scale[field];
    if (isBlank(value)) report.required(at);
    else if (!value.startsWith(prefix)) report.invalid(at, value, 'scale-path');
  }
  const { labelSelectorPath } = scale;
  if (isBlank(labelSelectorPath)) return;
  if (!labelSelectorPath.startsWith('.spec.') && !labelSelectorPath.startsWith('.status.'))
    report.invalid(path.child('scale', 'labelSelectorPath'), labelSelectorPath, 'scale-path');
}
