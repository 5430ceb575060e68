import type { FieldPath } from '../model/field-path.ts';
import { checkQualifiedName } from './field-checks.ts';
import { validateLabels } from './metadata.ts';
import { isLabelValue, isQualifiedName } from './names.ts';
import type { Report } from './report.ts';
import type { LabelSelector, LabelSelectorRequirement } from './schema/types.generated.ts';

/** apimachinery pkg/apis/meta/v1/validation ValidateLabelSelector. An absent selector is fine here. */
export function validateLabelSelector(selector: LabelSelector | undefined, path: FieldPath, report: Report): void {
  if (selector === undefined) return;
  validateLabels(selector.matchLabels, path.child('matchLabels'), report);
  for (const [i, requirement] of (selector.matchExpressions ?? []).entries())
    validateRequirement(requirement, path.child('matchExpressions', i), report);
}

function validateRequirement(requirement: LabelSelectorRequirement, path: FieldPath, report: Report): void {
  const values = requirement.values ?? [];
  switch (requirement.operator) {
    case 'In':
    case 'NotIn':
      if (values.length === 0) report.required(path.child('values'), 'values-for-in');
      break;
    case 'Exists':
    case 'DoesNotExist':
      if (values.length > 0) report.forbidden(path.child('values'), 'no-values-for-exists');
      break;
    default:
      report.invalid(path.child('operator'), requirement.operator, 'selector-operator');
  }
  checkQualifiedName(requirement.key, path.child('key'), report);
  for (const [i, value] of values.entries())
    if (!isLabelValue(value)) report.invalid(path.child('values', i), value, 'label-value');
}

/** True for a selector without any term, which selects everything. */
export function isEmptySelector(selector: LabelSelector): boolean {
  return Object.keys(selector.matchLabels ?? {}).length === 0 && (selector.matchExpressions ?? []).length === 0;
}

/**
 * Whether the server can make a matcher of the selector (LabelSelectorAsSelector); where it cannot, it reports that
 * at the selector and compares no labels.
 */
export function isUsableSelector(selector: LabelSelector): boolean {
  const labels = Object.entries(selector.matchLabels ?? {});
  return (
    labels.every(([key, value]) => isQualifiedName(key) && isLabelValue(value)) &&
    (selector.matchExpressions ?? []).every(isUsableRequirement)
  );
}

function isUsableRequirement({ key, operator, values = [] }: LabelSelectorRequirement): boolean {
  if (!isQualifiedName(key ?? '') || !values.every(isLabelValue)) return false;
  if (operator === 'In' || operator === 'NotIn') return values.length > 0;
  return (operator === 'Exists' || operator === 'DoesNotExist') && values.length === 0;
}

/** Whether labels are selected: by nothing if the selector is absent, by everything if it is empty. */
export function selectorMatches(
  selector: LabelSelector | undefined,
  labels: Readonly<Record<string, string>> | undefined,
): boolean {
  if (selector === undefined) return false;
  const has = (key: string) => labels !== undefined && Object.hasOwn(labels, key);
  const read = (key: string) => (has(key) ? labels?.[key] : undefined);
  if (!mapSelectorMatches(selector.matchLabels, labels)) return false;
  return (selector.matchExpressions ?? []).every(({ key, operator, values = [] }) => {
    const value = read(key);
    switch (operator) {
      case 'In':
        return value !== undefined && values.includes(value);
      case 'NotIn':
        return value === undefined || !values.includes(value);
      case 'Exists':
        return has(key);
      case 'DoesNotExist':
        return !has(key);
      default:
        return false;
    }
  });
}

/** Whether labels hold every pair of a plain map selector, as a Service or ReplicationController has. */
export function mapSelectorMatches(
  selector: Readonly<Record<string, string>> | undefined,
  labels: Readonly<Record<string, string>> | undefined,
): boolean {
  return Object.entries(selector ?? {}).every(
    ([key, value]) => labels !== undefined && Object.hasOwn(labels, key) && labels[key] === value,
  );
}
