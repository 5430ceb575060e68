import type { Quantity } from '../../../kubernetes/quantity.ts';
import type { LimitRangeItem } from '../../../kubernetes/schema/types.generated.ts';
import type { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';
import { type Amounts, amountText, readAmounts } from '../amounts.ts';
import { comparable, unitsOf } from './comparable.ts';
import type { LimitFault, LimitViolation } from './limit-violation.ts';

/** One item of a LimitRange, with where it stands. */
export interface PlacedLimit {
  readonly limitRange: KubeObject;
  readonly item: LimitRangeItem;
  readonly path: FieldPath;
}

/** What is held against an item: a container, a Pod or a claim. */
export interface Measured {
  /** '' unless it is one. */
  readonly container: string;
  readonly requests: Amounts;
  readonly limits: Amounts;
  /** Where a request or limit stands or would stand. */
  readonly place: (list: 'requests' | 'limits', resource: string) => FieldPath;
}

/** A bound of an item, for one resource. */
type Bound = LimitViolation['bound'];
type Check = (limit: Quantity, request: Quantity | undefined, upper: Quantity | undefined) => LimitFault | undefined;

const checks: Readonly<Record<Bound, Check>> = { min: belowMin, max: aboveMax, maxLimitRequestRatio: aboveRatio };

/** Every bound of the item that is broken (plugin/pkg/admission/limitranger PodValidateLimitFunc). */
export function checkBounds(limit: PlacedLimit, measured: Measured): LimitViolation[] {
  return (['min', 'max', 'maxLimitRequestRatio'] as const).flatMap((bound) =>
    [...readAmounts(limit.item[bound])].flatMap(([resource, amount]) => {
      const fault = checks[bound](amount, measured.requests.get(resource), measured.limits.get(resource));
      return fault === undefined ? [] : [violation(limit, measured, bound, resource, amount, fault)];
    }),
  );
}

/** Claims have requests only (PersistentVolumeClaimValidateLimitFunc). */
export function checkClaimBounds(limit: PlacedLimit, measured: Measured): LimitViolation[] {
  return (['min', 'max'] as const).flatMap((bound) =>
    [...readAmounts(limit.item[bound])].flatMap(([resource, amount]) => {
      const request = measured.requests.get(resource);
      const fault = bound === 'min' ? belowMin(amount, request, undefined) : aboveMaxRequest(amount, request);
      return fault === undefined ? [] : [violation(limit, measured, bound, resource, amount, fault)];
    }),
  );
}

function belowMin(min: Quantity, request: Quantity | undefined, limit: Quantity | undefined): LimitFault | undefined {
  const [least = 0n, requested = 0n, limited = 0n] = comparable(min, request, limit);
  if (request === undefined) return { kind: 'missing', list: 'requests' };
  if (requested < least) return { kind: 'amount', list: 'requests', amount: amountText(request) };
  if (limit !== undefined && limited < least) return { kind: 'amount', list: 'limits', amount: amountText(limit) };
  return undefined;
}

function aboveMax(max: Quantity, request: Quantity | undefined, limit: Quantity | undefined): LimitFault | undefined {
  const [most = 0n, requested = 0n, limited = 0n] = comparable(max, request, limit);
  if (limit === undefined) return { kind: 'missing', list: 'limits' };
  if (limited > most) return { kind: 'amount', list: 'limits', amount: amountText(limit) };
  if (request !== undefined && requested > most)
    return { kind: 'amount', list: 'requests', amount: amountText(request) };
  return undefined;
}

function aboveMaxRequest(max: Quantity, request: Quantity | undefined): LimitFault | undefined {
  const [most = 0n, requested = 0n] = comparable(max, request);
  if (request === undefined) return { kind: 'missing', list: 'requests' };
  return requested > most ? { kind: 'amount', list: 'requests', amount: amountText(request) } : undefined;
}

/** Divided as the server does it, in floating point: a ratio at the very edge must fall on the same side. */
function aboveRatio(
  most: Quantity,
  request: Quantity | undefined,
  limit: Quantity | undefined,
): LimitFault | undefined {
  const [requested = 0n, limited = 0n] = comparable(request, limit, most);
  if (requested === 0n) return { kind: 'missing', list: 'requests' };
  if (limited === 0n) return { kind: 'missing', list: 'limits' };
  const ratio = Number(limited) / Number(requested);
  return ratio * 1000 > Number(unitsOf(most, 3)) ? { kind: 'ratio', ratio } : undefined;
}

function violation(
  { limitRange, item, path }: PlacedLimit,
  { container, place }: Measured,
  bound: Bound,
  resource: string,
  amount: Quantity,
  fault: LimitFault,
): LimitViolation {
  const at = place(fault.kind === 'ratio' ? 'limits' : fault.list, resource);
  const { type = '' } = item;
  const limitPath = path.child(bound).key(resource);
  return { limitRange, limitPath, type, bound, resource, limit: amountText(amount), container, path: at, fault };
}
