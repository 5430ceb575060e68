import { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import type { CustomKind } from './custom-kind.ts';

/** What the server warns of whoever uses a deprecated version of a custom kind. */
export function warnOfDeprecation({ kind, apiVersion, deprecation }: CustomKind, report: Report): void {
  if (deprecation === undefined) return;
  const { message, use } = deprecation;
  report.warn(FieldPath.of('apiVersion'), { code: 'deprecated-version', kind, apiVersion, message, use });
}
