import type { FieldPath } from '../../model/field-path.ts';
import type { Report } from '../report.ts';
import { isStandardResource } from '../resource-names.ts';
import type { ResourceQuotaSpec, ScopedResourceSelectorRequirement } from '../schema/types.generated.ts';

const podResources = ['cpu', 'memory', 'limits.cpu', 'limits.memory', 'requests.cpu', 'requests.memory', 'pods'];
/** What each scope can count; standard resources beyond it are refused. */
const resourcesOfScope = new Map([
  ['Terminating', podResources],
  ['NotTerminating', podResources],
  ['BestEffort', ['pods']],
  ['NotBestEffort', podResources],
  ['PriorityClass', podResources],
  ['CrossNamespacePodAffinity', podResources],
  ['VolumeAttributesClass', ['persistentvolumeclaims', 'requests.storage']],
]);
const opposites = [
  ['BestEffort', 'NotBestEffort'],
  ['Terminating', 'NotTerminating'],
];
/** Scopes that a Pod is in or not; the others have values. */
const withoutValues = ['BestEffort', 'NotBestEffort', 'Terminating', 'NotTerminating', 'CrossNamespacePodAffinity'];

/** pkg/apis/core/validation validateResourceQuotaScopes and validateScopeSelector; the server names no index. */
export function validateScopes(spec: ResourceQuotaSpec, path: FieldPath, report: Report): void {
  const { scopes = [], scopeSelector } = spec;
  const scopesPath = path.child('scopes');
  for (const scope of scopes) {
    if (!resourcesOfScope.has(scope)) report.invalid(scopesPath, scope, 'quota-scope');
    checkResources(scope, spec, scopesPath, report);
  }
  checkOpposites(scopes, scopesPath, report);
  if (scopeSelector === undefined) return;
  const terms = scopeSelector.matchExpressions ?? [];
  const termsPath = path.child('scopeSelector', 'matchExpressions');
  for (const term of terms) {
    const { scopeName = '' } = term;
    if (!resourcesOfScope.has(scopeName)) report.invalid(termsPath.child('scopeName'), scopeName, 'quota-scope');
    checkResources(scopeName, spec, termsPath, report);
    validateTerm(term, termsPath, report);
  }
  checkOpposites(
    terms.map(({ scopeName }) => scopeName),
    termsPath,
    report,
  );
}

function checkResources(scope: string, spec: ResourceQuotaSpec, path: FieldPath, report: Report): void {
  const counted = resourcesOfScope.get(scope);
  if (counted === undefined) return;
  for (const name of Object.keys(spec.hard ?? {}))
    if (isStandardResource(name) && name !== 'storage' && !counted.includes(name))
      report.invalid(path, scope, 'resource-of-quota-scope');
}

function checkOpposites(scopes: readonly string[], path: FieldPath, report: Report): void {
  for (const pair of opposites)
    if (pair.every((scope) => scopes.includes(scope))) report.invalid(path, pair, 'opposite-scopes');
}

function validateTerm(term: ScopedResourceSelectorRequirement, path: FieldPath, report: Report): void {
  const { scopeName = '', operator = '', values = [] } = term;
  if (withoutValues.includes(scopeName) && operator !== 'Exists')
    report.invalid(path.child('operator'), operator, 'scope-exists');
  if (operator === 'In' || operator === 'NotIn') {
    if (values.length === 0) report.required(path.child('values'), 'values-for-in');
  } else if (operator === 'Exists' || operator === 'DoesNotExist') {
    if (values.length > 0) report.invalid(path.child('values'), [...values], 'no-values-for-exists');
  } else report.invalid(path.child('operator'), operator, 'selector-operator');
}
