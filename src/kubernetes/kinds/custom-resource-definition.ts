import { FieldPath } from '../../model/field-path.ts';
import { validateConversion } from '../crd/conversion.ts';
import { defaultNames, validateNames } from '../crd/names.ts';
import { validateVersions } from '../crd/versions.ts';
import { checkRequiredOneOf } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { fullName } from '../metadata/full-name.ts';
import { isDnsSubdomain } from '../names.ts';
import type { Report } from '../report.ts';

const approval = 'api-approved.kubernetes.io';

/**
 * apiextensions v1/defaults.go; validation ValidateCustomResourceDefinition: names, versions, what tables and scaling
 * show, and that schemas are structural.
 */
export const customResourceDefinitionRules = defineKind('apiextensions.k8s.io/v1/CustomResourceDefinition', {
  metadata: { finalizers: 'any-name' },
  applyDefaults: ({ spec }) => {
    if (spec === undefined) return;
    spec.names ??= { kind: '', plural: '' };
    defaultNames(spec.names);
    spec.conversion ??= { strategy: 'None' };
    const { webhook } = spec.conversion;
    if (webhook?.clientConfig === undefined && webhook?.conversionReviewVersions === undefined)
      delete spec.conversion.webhook;
    const service = webhook?.clientConfig?.service;
    if (service !== undefined) service.port ??= 443;
  },
  validate: ({ metadata, spec }, report) => {
    const path = FieldPath.of('spec');
    const { group = '', names, scope, versions = [], preserveUnknownFields } = spec ?? {};
    const expected = `${names?.plural ?? ''}.${group}`;
    for (const [field, name] of [
      ['generateName', metadata?.generateName],
      ['name', fullName(metadata)],
    ] as const)
      if (name && name !== expected) report.invalid(FieldPath.of('metadata', field), name, 'definition-name');
    validateGroup(group, metadata?.annotations?.[approval], report);
    checkRequiredOneOf(scope, ['Cluster', 'Namespaced'], path.child('scope'), report);
    validateVersions(versions, path, report);
    validateNames(names ?? {}, path.child('names'), report);
    validateConversion(spec?.conversion, path.child('conversion'), report);
    if (preserveUnknownFields === true && (spec?.conversion?.strategy ?? 'None') !== 'None')
      report.invalid(path.child('conversion', 'strategy'), spec?.conversion?.strategy, 'no-preserve-unknown-fields');
    if (preserveUnknownFields === true)
      report.invalid(path.child('preserveUnknownFields'), true, 'no-preserve-unknown-fields');
  },
});

function validateGroup(group: string, approved: string | undefined, report: Report): void {
  const path = FieldPath.of('spec', 'group');
  if (group === '') report.required(path);
  else if (!isDnsSubdomain(group)) report.invalid(path, group, 'dns-subdomain');
  else if (!group.includes('.')) report.invalid(path, group, 'group-domain');
  if (!/(?:^|\.)(?:k8s|kubernetes)\.io$/.test(group)) return;
  const at = FieldPath.of('metadata', 'annotations').key(approval);
  if (approved === undefined || approved === '') report.required(at, 'api-approved');
  else if (!/^unapproved|^https?:\/\/[^/]/.test(approved)) report.invalid(at, approved, 'api-approved');
}
