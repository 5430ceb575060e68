import type { FieldPath } from '../../model/field-path.ts';
import type { Rule } from '../../model/rule.ts';
import { isQualifiedName } from '../names.ts';
import { checkContainerResource, checkResource } from '../pod/resources.ts';
import { compareQuantities, formatQuantity, parseQuantity, type Quantity } from '../quantity.ts';
import type { Report } from '../report.ts';
import { mayOvercommit } from '../resource-names.ts';
import type { LimitRangeItem } from '../schema/types.generated.ts';

const types = ['Pod', 'Container', 'PersistentVolumeClaim'];
const lists = ['max', 'min', 'default', 'defaultRequest', 'maxLimitRequestRatio'] as const;
const zero: Quantity = { unscaled: 0n, scale: 0, format: 'decimalSI' };
type Amounts = Partial<Record<(typeof lists)[number], Quantity>>;

/** pkg/apis/core/v1/defaults.go SetDefaults_LimitRangeItem: a container's limit from its maximum, its request from that. */
export function applyLimitDefaults(item: LimitRangeItem): void {
  if (item.type !== 'Container') return;
  item.default = merged(item.max, item.default);
  item.defaultRequest = merged(item.min, item.default, item.defaultRequest);
}

type Amount = Record<string, string>;

function merged(...lists: (Amount | undefined)[]): Amount {
  return Object.assign(Object.create(null) as Amount, ...lists);
}

/** pkg/apis/core/validation ValidateLimitRange, of one item. */
export function validateLimit(item: LimitRangeItem, path: FieldPath, report: Report): void {
  const { type = '' } = item;
  if (!isQualifiedName(type)) report.invalid(path.child('type'), type, 'limit-type');
  else if (!type.includes('/') && !types.includes(type)) report.invalid(path.child('type'), type, 'limit-type');
  const perContainer = type === 'Pod' || type === 'Container';
  const amounts = new Map<string, Amounts>();
  for (const list of lists) {
    const given = Object.entries(item[list] ?? {});
    if (type === 'Pod' && (list === 'default' || list === 'defaultRequest')) {
      if (given.length > 0) report.forbidden(path.child(list), 'no-defaults-for-pods');
      continue;
    }
    for (const [name, text] of given) {
      const check = perContainer ? checkContainerResource : checkResource;
      check(name, path.child(list).key(name), report);
      const quantity = parseQuantity(text);
      if (quantity !== undefined) amounts.set(name, { ...amounts.get(name), [list]: quantity });
    }
  }
  if (type === 'PersistentVolumeClaim' && !item.min?.storage && !item.max?.storage)
    report.required(path.child('limits'), 'claim-limit-storage');
  for (const [name, limits] of amounts) compareAmounts(name, limits, path, report);
}

function compareAmounts(name: string, limits: Amounts, path: FieldPath, report: Report): void {
  const { maxLimitRequestRatio: ratio, default: limit, defaultRequest: request, min, max } = limits;
  const shown = (list: keyof Amounts) => formatQuantity(limits[list] ?? zero);
  const unlessAtMost = (a: keyof Amounts, b: keyof Amounts, blamed: keyof Amounts, rule: Rule) => {
    const [low, high] = [limits[a], limits[b]];
    if (low !== undefined && high !== undefined && compareQuantities(low, high) > 0)
      report.invalid(path.child(blamed).key(name), shown(blamed), rule);
  };
  unlessAtMost('min', 'max', 'min', 'min-at-most-max');
  unlessAtMost('min', 'defaultRequest', 'defaultRequest', 'default-between-min-and-max');
  unlessAtMost('defaultRequest', 'max', 'defaultRequest', 'default-between-min-and-max');
  unlessAtMost('defaultRequest', 'default', 'defaultRequest', 'default-request-at-most-default');
  unlessAtMost('min', 'default', 'default', 'default-between-min-and-max');
  unlessAtMost('default', 'max', 'default', 'default-between-min-and-max');
  const ratioPath = path.child('maxLimitRequestRatio').key(name);
  if (ratio !== undefined && milli(ratio) < 1000)
    report.invalid(ratioPath, shown('maxLimitRequestRatio'), 'ratio-at-least-1');
  if (ratio !== undefined && min !== undefined && max !== undefined && milli(ratio) / 1000 > milli(max) / milli(min))
    report.invalid(ratioPath, shown('maxLimitRequestRatio'), 'ratio-at-most-max-by-min');
  if (mayOvercommit(name) || limit === undefined || request === undefined) return;
  if (compareQuantities(limit, request) !== 0)
    report.invalid(path.child('defaultRequest').key(name), formatQuantity(request), 'limit-equals-request');
}

/** In whole thousandths, as the server divides them: no error of binary fractions may decide. */
function milli({ unscaled, scale }: Quantity): number {
  const shift = scale + 3;
  return shift >= 0 ? Number(unscaled) * 10 ** shift : Math.ceil(Number(unscaled) / 10 ** -shift);
}
