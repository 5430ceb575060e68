import type { FieldPath } from '../model/field-path.ts';
import type { Rule } from '../model/rule.ts';
import { isDnsLabel, isDnsSubdomain, isQualifiedName } from './names.ts';
import type { Report } from './report.ts';

/** Checks that many kinds share, each reporting at the field it is given. Absent values are Go's zero values. */

/** True for a text that is absent or empty, which Go does not tell apart. */
export function isBlank(text: string | undefined): text is undefined | '' {
  return text === undefined || text === '';
}

export function checkRequired(text: string | undefined, path: FieldPath, report: Report): void {
  if (isBlank(text)) report.required(path);
}

export function checkNonNegative(value: number | undefined, path: FieldPath, report: Report): void {
  if (value !== undefined && value < 0) report.invalid(path, value, 'not-negative');
}

export function checkRange(
  value: number | undefined,
  min: number,
  max: number,
  rule: Rule,
  path: FieldPath,
  report: Report,
): void {
  const number = value ?? 0;
  if (number < min || number > max) report.invalid(path, number, rule);
}

/** A value of a closed list. Absent and empty are reported as not supported, too. */
export function checkOneOf(
  value: string | undefined,
  supported: readonly string[],
  path: FieldPath,
  report: Report,
): void {
  if (!supported.includes(value ?? '')) report.notSupported(path, value ?? '', supported);
}

/** A value of a closed list that must be there. */
export function checkRequiredOneOf(
  value: string | undefined,
  supported: readonly string[],
  path: FieldPath,
  report: Report,
): void {
  if (isBlank(value)) report.required(path);
  else checkOneOf(value, supported, path, report);
}

export function checkDnsLabel(text: string, path: FieldPath, report: Report): void {
  if (!isDnsLabel(text)) report.invalid(path, text, 'dns-label');
}

export function checkDnsSubdomain(text: string, path: FieldPath, report: Report): void {
  if (!isDnsSubdomain(text)) report.invalid(path, text, 'dns-subdomain');
}

/** The key of a label, or another name of that form. */
export function checkQualifiedName(text: string | undefined, path: FieldPath, report: Report): void {
  if (!isQualifiedName(text ?? '')) report.invalid(path, text ?? '', 'qualified-name');
}

export function checkPortNumber(port: number | undefined, path: FieldPath, report: Report): void {
  checkRange(port, 1, 65535, 'port-number', path, report);
}

/** Permission bits of a file in a volume. */
export function checkFileMode(mode: number | undefined, path: FieldPath, report: Report): void {
  if (mode !== undefined) checkRange(mode, 0, 0o777, 'file-mode', path, report);
}
