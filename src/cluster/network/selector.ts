import type { LabelSelector } from '../../kubernetes/schema/types.generated.ts';
import type { FieldPath, PathSegment } from '../../model/field-path.ts';

/** A label selector, taken apart once to be held against many labels. Without terms it selects everything. */
export interface Selector {
  readonly terms: readonly Term[];
}

/** One condition: a pair of `matchLabels`, or an entry of `matchExpressions`. */
export interface Term {
  /** Below the selector. */
  readonly at: readonly PathSegment[];
  readonly key: string;
  /** `In` for a pair of `matchLabels`. */
  readonly operator: string;
  readonly values: readonly string[];
}

/** A condition that labels do not meet. */
export interface TermMiss {
  readonly path: FieldPath;
  readonly key: string;
  readonly operator: string;
  readonly values: readonly string[];
  /** What the label is; undefined where there is none. */
  readonly actual: string | undefined;
}

export type Labels = ReadonlyMap<string, string>;

export function readSelector({ matchLabels = {}, matchExpressions = [] }: LabelSelector): Selector {
  const pairs = Object.entries(matchLabels).map(
    ([key, value]): Term => ({ at: ['matchLabels', { key }], key, operator: 'In', values: [value] }),
  );
  const expressions = matchExpressions.map(
    ({ key = '', operator, values = [] }, index): Term => ({ at: ['matchExpressions', index], key, operator, values }),
  );
  return { terms: [...pairs, ...expressions] };
}

/** Whether all conditions hold (apimachinery pkg/labels/selector.go Requirement.Matches). */
export function selectorHolds({ terms }: Selector, labels: Labels): boolean {
  for (const term of terms) if (!termHolds(term, labels)) return false;
  return true;
}

/** The conditions that do not hold, with their places below `path`. */
export function termMisses({ terms }: Selector, labels: Labels, path: FieldPath): TermMiss[] {
  return terms
    .filter((term) => !termHolds(term, labels))
    .map(({ at, key, operator, values }) => ({
      path: path.child(...at),
      key,
      operator,
      values,
      actual: labels.get(key),
    }));
}

/** `NotIn` holds of an absent label too. An operator that there is not holds of nothing. */
function termHolds({ key, operator, values }: Term, labels: Labels): boolean {
  const value = labels.get(key);
  switch (operator) {
    case 'In':
      return value !== undefined && values.includes(value);
    case 'NotIn':
      return value === undefined || !values.includes(value);
    case 'Exists':
      return value !== undefined;
    case 'DoesNotExist':
      return value === undefined;
    default:
      return false;
  }
}
