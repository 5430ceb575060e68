import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { JSONSchemaProps } from '../schema/types.generated.ts';
import { isKnownFormat } from './known-format.ts';
import { partsOf } from './parts-of.ts';

/** Warns of formats that the server passes over (apiextensions registry WarningsOnCreate). */
export function warnOfFormats(schema: JSONSchemaProps, path: FieldPath, report: Report): void {
  const { type = '', format = '' } = schema;
  if (format !== '' && !isKnownFormat(type, format))
    report.warn(path.child('format'), { code: 'ignored', rule: 'known-format' });
  for (const { schema: part, path: partPath } of partsOf(schema, path)) warnOfFormats(part, partPath, report);
}
