import type { FieldPath } from '../../model/field-path.ts';
import { validateReviewVersions } from '../crd/review-versions.ts';
import { validateWebhookClient } from '../crd/webhook-client.ts';
import { checkOneOf, checkRange, checkRequiredOneOf, isBlank } from '../field-checks.ts';
import { validateLabelSelector } from '../label-selector.ts';
import { isDnsSubdomain } from '../names.ts';
import type { Report } from '../report.ts';
import type { MutatingWebhook, ValidatingWebhook } from '../schema/types.generated.ts';
import { validateMatchConditions } from './match-conditions.ts';
import { validateRule } from './match-resources.ts';

/** admissionregistration/v1 SetDefaults_ValidatingWebhook, SetDefaults_Rule and SetDefaults_ServiceReference. */
export function defaultWebhook(webhook: ValidatingWebhook | MutatingWebhook): void {
  webhook.failurePolicy ??= 'Fail';
  webhook.matchPolicy ??= 'Equivalent';
  webhook.namespaceSelector ??= {};
  webhook.objectSelector ??= {};
  webhook.timeoutSeconds ??= 10;
  for (const rule of webhook.rules ?? []) rule.scope ??= '*';
  if (webhook.clientConfig?.service !== undefined) webhook.clientConfig.service.port ??= 443;
}

/** admissionregistration validation validateValidatingWebhook and validateMutatingWebhook, of all in a configuration. */
export function validateWebhooks(
  webhooks: readonly (ValidatingWebhook | MutatingWebhook)[],
  path: FieldPath,
  report: Report,
): void {
  const names = new Set<string>();
  for (const [i, webhook] of webhooks.entries()) {
    const at = path.index(i);
    validateWebhook(webhook, at, report);
    validateReviewVersions(webhook.admissionReviewVersions ?? [], at.child('admissionReviewVersions'), report);
    const { name } = webhook;
    if (isBlank(name)) continue;
    if (names.has(name)) report.duplicate(at.child('name'), name);
    names.add(name);
  }
}

function validateWebhook(webhook: ValidatingWebhook | MutatingWebhook, path: FieldPath, report: Report): void {
  validateName(webhook.name, path.child('name'), report);
  for (const [i, rule] of (webhook.rules ?? []).entries()) validateRule(rule, path.child('rules', i), report);
  checkOneOf(webhook.failurePolicy, ['Fail', 'Ignore'], path.child('failurePolicy'), report);
  checkOneOf(webhook.matchPolicy, ['Equivalent', 'Exact'], path.child('matchPolicy'), report);
  if (webhook.sideEffects === undefined) report.required(path.child('sideEffects'));
  else checkOneOf(webhook.sideEffects, ['None', 'NoneOnDryRun'], path.child('sideEffects'), report);
  checkRange(webhook.timeoutSeconds, 1, 30, 'webhook-timeout', path.child('timeoutSeconds'), report);
  validateLabelSelector(webhook.namespaceSelector, path.child('namespaceSelector'), report);
  validateLabelSelector(webhook.objectSelector, path.child('objectSelector'), report);
  validateWebhookClient(webhook.clientConfig, path.child('clientConfig'), report);
  const scope = { hasParams: false, variables: [] };
  validateMatchConditions(webhook.matchConditions ?? [], scope, path.child('matchConditions'), report);
}

/** apimachinery pkg/util/validation IsFullyQualifiedName. */
function validateName(name: string | undefined, path: FieldPath, report: Report): void {
  if (isBlank(name)) report.required(path);
  else if (!isDnsSubdomain(name)) report.invalid(path, name, 'dns-subdomain');
  else if (name.split('.').length < 3) report.invalid(path, name, 'webhook-name');
}

/** What only a webhook that changes objects has. */
export function checkReinvocation(policy: string | undefined, path: FieldPath, report: Report): void {
  checkRequiredOneOf(policy, ['IfNeeded', 'Never'], path, report);
}
