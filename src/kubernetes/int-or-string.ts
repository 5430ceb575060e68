import type { FieldPath } from '../model/field-path.ts';
import { checkNonNegative, checkPortNumber } from './field-checks.ts';
import { isPortName } from './names.ts';
import type { Report } from './report.ts';

/** A number, or a text with its own meaning: a percentage such as `25%`, or the name of a port. */
export type IntOrString = number | string;

/** `25%` as 25; undefined for anything else. */
export function percentOf(value: IntOrString | undefined): number | undefined {
  return typeof value === 'string' && /^[0-9]+%$/.test(value) ? Number(value.slice(0, -1)) : undefined;
}

/** The number of a count or percentage; text that is neither counts as Go's Atoi makes of it. */
export function intOrPercentValue(value: IntOrString | undefined): number {
  if (value === undefined) return 0;
  if (typeof value !== 'string') return value;
  return percentOf(value) ?? (/^[-+]?[0-9]+$/.test(value) ? Number(value) : 0);
}

/** A count that is not negative, or a percentage (pkg/apis/apps/validation ValidatePositiveIntOrPercent). */
export function checkIntOrPercent(value: IntOrString | undefined, path: FieldPath, report: Report): void {
  if (typeof value !== 'string') checkNonNegative(value, path, report);
  else if (percentOf(value) === undefined) report.invalid(path, value, 'percent');
}

export function checkAtMost100Percent(value: IntOrString | undefined, path: FieldPath, report: Report): void {
  if (value !== undefined && (percentOf(value) ?? 0) > 100) report.invalid(path, value, 'at-most-100-percent');
}

/** The number or name of a port (pkg/apis/core/validation ValidatePortNumOrName). */
export function checkPortNumberOrName(port: IntOrString | undefined, path: FieldPath, report: Report): void {
  if (typeof port !== 'string') checkPortNumber(port, path, report);
  else if (!isPortName(port)) report.invalid(path, port, 'port-name');
}
