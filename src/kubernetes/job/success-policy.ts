import type { FieldPath } from '../../model/field-path.ts';
import { checkNonNegative } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { SuccessPolicy, SuccessPolicyRule } from '../schema/types.generated.ts';

const maxRules = 20;
const maxIndexesLength = 64 * 1024;

/** pkg/apis/batch/validation validateSuccessPolicy. */
export function validateSuccessPolicy(
  policy: SuccessPolicy,
  completions: number,
  path: FieldPath,
  report: Report,
): void {
  const rules = policy.rules ?? [];
  if (rules.length === 0) report.required(path.child('rules'));
  if (rules.length > maxRules) report.tooMany(path.child('rules'), maxRules);
  for (const [i, rule] of rules.entries()) validateRule(rule, completions, path.child('rules', i), report);
}

function validateRule(rule: SuccessPolicyRule, completions: number, path: FieldPath, report: Report): void {
  const { succeededCount, succeededIndexes } = rule;
  if (succeededCount === undefined && succeededIndexes === undefined) report.required(path, 'success-count-or-indexes');
  let most = completions;
  if (succeededIndexes !== undefined) {
    const at = path.child('succeededIndexes');
    if (succeededIndexes.length > maxIndexesLength) report.tooLong(at, maxIndexesLength, 'characters');
    const total = countIndexes(succeededIndexes, completions);
    if (total === undefined) report.invalid(at, succeededIndexes.slice(0, 100), 'index-list');
    most = Math.min(most, total ?? 0);
  }
  if (succeededCount === undefined) return;
  checkNonNegative(succeededCount, path.child('succeededCount'), report);
  if (succeededCount > most) report.invalid(path.child('succeededCount'), succeededCount, 'success-count-within');
}

/** How many indexes `0,2-4` names; undefined where it names none in rising order below `completions`. */
function countIndexes(text: string, completions: number): number | undefined {
  if (text === '') return 0;
  let total = 0;
  let last = -1;
  for (const interval of text.split(',')) {
    const [from = '', to, ...more] = interval.split('-');
    if (more.length > 0 || ![from, to ?? '0'].every((index) => /^\+?[0-9]{1,10}$/.test(index))) return undefined;
    const first = Number(from);
    const end = Number(to ?? from);
    if (first <= last || end >= completions || (to !== undefined && first >= end)) return undefined;
    total += end - first + 1;
    last = end;
  }
  return total;
}
