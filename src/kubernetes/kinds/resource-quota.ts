import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import { roundResourceList } from '../pod/container-defaults.ts';
import { checkResource, isWhole } from '../pod/resources.ts';
import { compareQuantities, parseQuantity } from '../quantity.ts';
import { validateScopes } from '../quota/scopes.ts';
import type { Report } from '../report.ts';
import { isIntegerResource, isStandardResource } from '../resource-names.ts';

/** pkg/apis/core/v1/defaults.go SetDefaults_ResourceList; pkg/apis/core/validation ValidateResourceQuota. */
export const resourceQuotaRules = defineKind('v1/ResourceQuota', {
  applyDefaults: ({ spec }) => roundResourceList(spec?.hard),
  validate: ({ spec = {} }, report) => {
    const path = FieldPath.of('spec');
    for (const [name, amount] of Object.entries(spec.hard ?? {}))
      validateHard(name, amount, path.child('hard').key(name), report);
    validateScopes(spec, path, report);
    warnOfLimits(spec.hard ?? {}, path.child('hard'), report);
  },
});

function validateHard(name: string, text: string, path: FieldPath, report: Report): void {
  if (checkResource(name, path, report) && !isQuotaResource(name)) report.invalid(path, name, 'quota-resource');
  const amount = parseQuantity(text);
  if (amount === undefined) return;
  if (amount.unscaled < 0n) report.invalid(path, text, 'quantity-not-negative');
  if (isIntegerResource(name) && !isWhole(amount)) report.invalid(path, text, 'whole-quantity');
}

/** Requests beyond what the limits allow can never be used up (registry/core/resourcequota WarningsOnCreate). */
function warnOfLimits(hard: Readonly<Record<string, string>>, path: FieldPath, report: Report): void {
  const read = (name: string) => (Object.hasOwn(hard, name) ? parseQuantity(hard[name] ?? '') : undefined);
  for (const name of ['cpu', 'memory', 'storage', 'ephemeral-storage']) {
    const full = `requests.${name}`;
    const bare = name === 'cpu' || name === 'memory' ? name : full;
    const requestName = Object.hasOwn(hard, full) ? full : bare;
    const [request, limit] = [read(requestName), read(`limits.${name}`)];
    if (request !== undefined && limit !== undefined && compareQuantities(request, limit) > 0)
      report.warn(path.key(requestName), { code: 'risky', rule: 'quota-requests-within-limits' });
  }
}

/** A quota says `requests.storage`; `count/deployments.apps` and the like have a slash. */
function isQuotaResource(name: string): boolean {
  return name.includes('/') || (isStandardResource(name) && name !== 'storage');
}
