import type { FieldPath } from '../../model/field-path.ts';
import { checkQualifiedName } from '../field-checks.ts';
import type { Report } from '../report.ts';
import type { LabelSelector } from '../schema/types.generated.ts';

interface LabelKeys {
  matchLabelKeys?: string[];
  mismatchLabelKeys?: string[];
  labelSelector?: LabelSelector;
}

/** pkg/apis/core/validation ValidateMatchLabelKeysAndMismatchLabelKeys; `path` is that of what holds the keys. */
export function validateLabelKeys(keys: LabelKeys, path: FieldPath, report: Report): void {
  const { matchLabelKeys = [], mismatchLabelKeys = [], labelSelector } = keys;
  for (const field of ['matchLabelKeys', 'mismatchLabelKeys'] as const) {
    const list = keys[field] ?? [];
    if (list.length > 0 && labelSelector === undefined) report.forbidden(path.child(field), 'label-keys-need-selector');
    else for (const [i, key] of list.entries()) checkQualifiedName(key, path.child(field, i), report);
  }
  if (labelSelector !== undefined) {
    const selected = new Set(Object.keys(labelSelector.matchLabels ?? {}));
    for (const { key } of labelSelector.matchExpressions ?? []) {
      const i = matchLabelKeys.lastIndexOf(key);
      if (i !== -1 && selected.has(key)) report.invalid(path.index(i), key, 'label-key-once');
      selected.add(key);
    }
  }
  for (const [i, key] of matchLabelKeys.entries())
    if (mismatchLabelKeys.includes(key)) report.invalid(path.child('matchLabelKeys', i), key, 'label-key-once');
}

/**
 * Turns the keys into terms of the selector with the Pod's own values, as the server does when a Pod (not a template) is
 * created (registry/core/pod applyLabelKeysToLabelSelector).
 */
export function mergeLabelKeys(keys: LabelKeys, labels: Readonly<Record<string, string>>): void {
  const { labelSelector } = keys;
  if (labelSelector === undefined) return;
  for (const [field, operator] of [
    ['matchLabelKeys', 'In'],
    ['mismatchLabelKeys', 'NotIn'],
  ] as const)
    for (const key of keys[field] ?? []) {
      const value = Object.hasOwn(labels, key) ? labels[key] : undefined;
      if (value === undefined) continue;
      labelSelector.matchExpressions = [...(labelSelector.matchExpressions ?? []), { key, operator, values: [value] }];
    }
}
