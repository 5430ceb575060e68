import type { FieldPath } from '../../model/field-path.ts';
import { isJsonObject, type Json } from '../../model/json.ts';
import type { Report } from '../report.ts';

/** `status: {}` switches the subresource on; it has no fields (apiextensions v1 CustomResourceSubresourceStatus). */
export function validateStatusSubresource(status: Json | undefined, path: FieldPath, report: Report): void {
  if (status === undefined || status === null) return;
  if (isJsonObject(status))
    for (const name of Object.keys(status))
      report.add(path.child(name), { code: 'unknown-field', name, suggestion: undefined, belongs: undefined });
  else {
    const actual = Array.isArray(status) ? 'list' : typeof status === 'boolean' ? 'boolean' : undefined;
    const scalar = typeof status === 'string' ? 'string' : 'number';
    const value = Array.isArray(status) ? '' : String(status);
    report.add(path, { code: 'wrong-type', expected: 'map', actual: actual ?? scalar, value });
  }
}
