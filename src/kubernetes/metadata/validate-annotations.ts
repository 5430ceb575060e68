import type { FieldPath } from '../../model/field-path.ts';
import { isQualifiedName } from '../names.ts';
import type { Report } from '../report.ts';
import { utf8Length } from '../utf8-length.ts';

const maxBytes = 256 * 1024;

/** apimachinery pkg/api/validation ValidateAnnotations: keys as of labels in any case, all together at most 256 KiB. */
export function validateAnnotations(
  annotations: Record<string, string> | undefined,
  path: FieldPath,
  report: Report,
): void {
  if (annotations === undefined) return;
  let bytes = 0;
  for (const key of Object.keys(annotations)) {
    if (!isQualifiedName(key.toLowerCase())) report.invalid(path, key, 'annotation-key');
    bytes += utf8Length(key) + utf8Length(annotations[key] ?? '');
  }
  if (bytes > maxBytes) report.tooLong(path, maxBytes, 'bytes');
}
