import type { FieldPath } from '../../model/field-path.ts';
import { isBlank } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps, SelectableField } from '../schema/types.generated.ts';
import { findField } from './find-field.ts';
import { isUnsupported } from './schema-parts.ts';

const most = 8;
const types = ['string', 'boolean', 'integer'];

/** apiextensions validation ValidateCustomResourceSelectableFields. */
export function validateSelectableFields(
  fields: readonly SelectableField[],
  schema: JSONSchemaProps | undefined,
  path: FieldPath,
  report: Report,
): void {
  if (fields.length === 0) return;
  if (schema === undefined) report.invalid(path, null, 'selectable-needs-schema');
  else if (!isUnsupported(schema)) {
    const seen = new Set<string>();
    for (const [i, field] of fields.entries())
      validateSelectableField(field.jsonPath, schema, seen, path.child(i, 'jsonPath'), report);
    if (seen.size > most) report.tooMany(path, most);
  }
}

function validateSelectableField(
  jsonPath: string | undefined,
  schema: JSONSchemaProps,
  seen: Set<string>,
  path: FieldPath,
  report: Report,
): void {
  if (isBlank(jsonPath)) {
    report.required(path, 'selectable-path');
    return;
  }
  const found = findField(jsonPath, schema, false);
  if (found === undefined) {
    report.invalid(path, jsonPath, 'selectable-path');
    return;
  }
  if (found.names[0] === 'metadata') report.invalid(path, jsonPath, 'selectable-not-metadata');
  if (!types.includes(found.schema.type ?? '')) report.invalid(path, jsonPath, 'selectable-type');
  const name = found.names.join('.');
  if (seen.has(name)) report.duplicate(path, jsonPath);
  seen.add(name);
}
