import type { FieldPath } from '../../model/field-path.ts';
import { checkDnsLabel, isBlank } from '../field-checks.ts';
import { isQualifiedName } from '../names.ts';
import { compareQuantities, formatQuantity, parseQuantity, type Quantity } from '../quantity.ts';
import type { Report } from '../report.ts';
import {
  isExtendedResource,
  isIntegerResource,
  isNativeResource,
  isStandardContainerResource,
  isStandardResource,
  mayOvercommit,
} from '../resource-names.ts';
import type { ResourceClaim, ResourceRequirements } from '../schema/types.generated.ts';
import { emptyStringMap } from '../string-map.ts';
import { isHugePages, isPodLevelResource } from './pod-level-resources.ts';

const zero: Quantity = { unscaled: 0n, scale: 0, format: 'decimalSI' };

const none: Readonly<Record<string, string>> = emptyStringMap();

/**
 * pkg/apis/core/validation validateResourceRequirements, of a container or of a whole Pod. `claims` are the names of
 * the Pod's resource claims.
 */
export function validateResources(
  resources: ResourceRequirements,
  of: 'container' | 'pod',
  claims: ReadonlySet<string>,
  path: FieldPath,
  report: Report,
): void {
  const { limits = none, requests = none } = resources;
  checkAmounts(limits, of, path.child('limits'), report);
  checkAmounts(requests, of, path.child('requests'), report);
  for (const name of Object.keys(requests)) compareToLimit(name, requests[name] ?? '', limits[name], path, report);
  const names = [...Object.keys(limits), ...Object.keys(requests)];
  if (names.some(isHugePages) && !names.includes('cpu') && !names.includes('memory'))
    report.forbidden(path, 'huge-pages-need-cpu-or-memory');
  if (resources.claims) validateClaimRefs(resources.claims, claims, path.child('claims'), report);
}

function checkAmounts(
  amounts: Readonly<Record<string, string>>,
  of: 'container' | 'pod',
  path: FieldPath,
  report: Report,
): void {
  for (const name of Object.keys(amounts)) {
    const amount = amounts[name] ?? '';
    // What nearly all are.
    if ((name === 'cpu' || name === 'memory') && (parseQuantity(amount)?.unscaled ?? 0n) >= 0n) continue;
    const at = path.key(name);
    if (of === 'container') checkContainerResource(name, at, report);
    else checkPodResource(name, at, report);
    checkAmount(name, amount, at, report);
  }
}

export function checkContainerResource(name: string, path: FieldPath, report: Report): void {
  checkResource(name, path, report);
  if (name.split('/').length === 1) {
    if (!isStandardContainerResource(name)) report.invalid(path, name, 'resource-of-containers');
  } else if (!isNativeResource(name) && !isExtendedResource(name)) report.invalid(path, name, 'extended-resource');
}

function checkPodResource(name: string, path: FieldPath, report: Report): void {
  if (checkResource(name, path, report) && !isPodLevelResource(name))
    report.notSupported(path, name, ['cpu', 'hugepages-', 'memory']);
}

export function checkResource(name: string, path: FieldPath, report: Report): boolean {
  if (isQualifiedName(name) && (name.includes('/') || isStandardResource(name))) return true;
  report.invalid(path, name, isQualifiedName(name) ? 'standard-resource' : 'qualified-name');
  return false;
}

/** pkg/apis/core/validation ValidateResourceQuantityValue, and whole pages of huge pages. */
function checkAmount(name: string, text: string, path: FieldPath, report: Report): void {
  const amount = parseQuantity(text);
  if (amount === undefined) return;
  if (compareQuantities(amount, zero) < 0) report.invalid(path, text, 'quantity-not-negative');
  if (isIntegerResource(name) && !isWhole(amount)) report.invalid(path, text, 'whole-quantity');
  if (!isHugePages(name)) return;
  const page = parseQuantity(name.slice('hugepages-'.length));
  if (page === undefined || !isMultiple(amount, page)) report.invalid(path, text, 'whole-huge-pages');
}

export function isWhole({ unscaled, scale }: Quantity): boolean {
  return scale >= 0 || unscaled % 10n ** BigInt(-scale) === 0n;
}

function isMultiple(amount: Quantity, page: Quantity): boolean {
  if (page.unscaled <= 0n || !isWhole(page) || amount.scale > 30 || page.scale > 30) return false;
  const scale = Math.min(amount.scale, page.scale, 0);
  const inUnits = ({ unscaled, scale: own }: Quantity) => unscaled * 10n ** BigInt(own - scale);
  return inUnits(amount) % inUnits(page) === 0n;
}

function compareToLimit(
  name: string,
  text: string,
  limitText: string | undefined,
  path: FieldPath,
  report: Report,
): void {
  if (limitText === undefined) {
    if (!mayOvercommit(name)) report.required(path.child('limits'), 'limit-equals-request');
    return;
  }
  const request = parseQuantity(text);
  const limit = parseQuantity(limitText);
  if (request === undefined || limit === undefined) return;
  const order = compareQuantities(request, limit);
  if (order === 0) return;
  const at = path.child('requests');
  if (!mayOvercommit(name)) report.invalid(at, formatQuantity(request), 'limit-equals-request');
  else if (order > 0) report.invalid(at, formatQuantity(request), 'request-within-limit');
}

/** pkg/apis/core/validation validateResourceClaimNames. */
function validateClaimRefs(
  refs: readonly ResourceClaim[],
  claims: ReadonlySet<string>,
  path: FieldPath,
  report: Report,
): void {
  const seen = new Set<string>();
  const withRequest = new Set<string>();
  for (const [i, { name, request }] of refs.entries()) {
    const at = path.index(i);
    if (isBlank(name)) {
      report.required(at);
      continue;
    }
    // Beside the whole claim, nothing more is said of one of its requests.
    const whole = seen.has(name);
    if (request && !whole) checkDnsLabel(request, at.child('request'), report);
    const key = request ? `${name}/${request}` : name;
    if (whole || seen.has(key) || (!request && withRequest.has(name))) report.duplicate(at, key);
    seen.add(key);
    if (request) withRequest.add(name);
    if (!claims.has(name)) report.notFound(at, name, 'resource-claim-exists');
  }
}
