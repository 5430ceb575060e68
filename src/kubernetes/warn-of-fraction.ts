import type { FieldPath } from '../model/field-path.ts';
import { isWhole } from './pod/resources.ts';
import { parseQuantity } from './quantity.ts';
import type { Report } from './report.ts';

/** Warns of an amount of storage such as `500m`, which the server takes though there is no half byte. */
export function warnOfFraction(amount: string | undefined, path: FieldPath, report: Report, shownAt?: FieldPath): void {
  const quantity = parseQuantity(amount ?? '');
  if (amount !== undefined && quantity !== undefined && !isWhole(quantity))
    report.warn(path, { code: 'fractional-bytes', value: amount }, shownAt);
}

const counted = ['memory', 'ephemeral-storage'] as const;

/** The same of requests, limits or an overhead of memory and local storage. */
export function warnOfFractions(
  amounts: Readonly<Record<string, string>> | undefined,
  path: FieldPath,
  report: Report,
): void {
  for (const name of counted) warnOfFraction(amounts?.[name], path.key(name), report);
}
