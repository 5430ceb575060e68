import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import { utf8Length } from '../utf8-length.ts';

const mostParameters = 512;
const maxParameterBytes = 256 * 1024;

/** What a class tells its driver (pkg/apis/storage/validation validateParameters). */
export function validateParameters(
  parameters: Readonly<Record<string, string>>,
  path: FieldPath,
  report: Report,
): void {
  const entries = Object.entries(parameters);
  if (entries.length > mostParameters) {
    report.tooLong(path, mostParameters, 'items');
    return;
  }
  let bytes = 0;
  for (const [key, value] of entries) {
    if (key === '') report.invalid(path, key, 'parameter-key');
    bytes += utf8Length(key) + utf8Length(value);
  }
  if (bytes > maxParameterBytes) report.tooLong(path, maxParameterBytes, 'bytes');
}
