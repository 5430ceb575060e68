import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { CustomResourceColumnDefinition } from '../schema/types.generated.ts';

const types = ['boolean', 'date', 'integer', 'number', 'string'];
const formats = ['int32', 'int64', 'float', 'double', 'byte', 'date', 'date-time', 'password'];

/** apiextensions validation ValidateCustomResourceColumnDefinition; the server writes `JSONPath`. */
export function validatePrinterColumn(column: CustomResourceColumnDefinition, path: FieldPath, report: Report): void {
  const { name, type, format, jsonPath } = column;
  if (isBlank(name)) report.required(path.child('name'));
  if (isBlank(type)) report.required(path.child('type'), 'column-type');
  else if (!types.includes(type)) report.invalid(path.child('type'), type, 'column-type');
  if (!isBlank(format) && !formats.includes(format)) report.invalid(path.child('format'), format, 'column-format');
  if (isBlank(jsonPath)) report.required(path.child('JSONPath'), 'simple-json-path');
  else if (!jsonPath.startsWith('.')) report.invalid(path.child('JSONPath'), jsonPath, 'simple-json-path');
}
