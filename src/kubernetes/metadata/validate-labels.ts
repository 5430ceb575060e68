import type { FieldPath } from '../../model/field-path.ts';
import { isLabelValue, isQualifiedName } from '../names.ts';
import type { Report } from '../report.ts';

/** apimachinery pkg/apis/meta/v1/validation ValidateLabels: the server names the map, never the key. */
export function validateLabels(labels: Record<string, string> | undefined, path: FieldPath, report: Report): void {
  if (labels === undefined) return;
  for (const key of Object.keys(labels)) {
    const value = labels[key] ?? '';
    if (!isQualifiedName(key)) report.invalid(path, key, 'label-key');
    if (!isLabelValue(value)) report.invalid(path, value, 'label-value');
  }
}
