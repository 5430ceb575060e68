import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import { roundResourceList } from '../pod/container-defaults.ts';
import { checkResource, isWhole } from '../pod/resources.ts';
import { parseQuantity } from '../quantity.ts';
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
  },
});

function validateHard(name: string, text: string, path: FieldPath, report: Report): void {
  if (checkResource(name, path, report) && !isQuotaResource(name)) report.invalid(path, name, 'quota-resource');
  const amount = parseQuantity(text);
  if (amount === undefined) return;
  if (amount.unscaled < 0n) report.invalid(path, text, 'quantity-not-negative');
  if (isIntegerResource(name) && !isWhole(amount)) report.invalid(path, text, 'whole-quantity');
}

/** A quota says `requests.storage`; `count/deployments.apps` and the like have a slash. */
function isQuotaResource(name: string): boolean {
  return name.includes('/') || (isStandardResource(name) && name !== 'storage');
}
