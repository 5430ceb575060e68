import { FieldPath } from '../../model/field-path.ts';
import { checkDnsSubdomain, checkPortNumber, checkRange, checkRequired } from '../field-checks.ts';
import { defineKind } from '../kind-rules.ts';
import { fullName } from '../metadata/full-name.ts';
import { isDns1035Label } from '../names.ts';
import type { Report } from '../report.ts';
import type { APIServiceSpec } from '../schema/types.generated.ts';

/** kube-aggregator pkg/apis/apiregistration/v1/defaults.go; validation ValidateAPIService. */
export const apiServiceRules = defineKind('apiregistration.k8s.io/v1/APIService', {
  applyDefaults: ({ spec }) => {
    if (spec?.service !== undefined) spec.service.port ??= 443;
  },
  validate: ({ metadata, spec = { groupPriorityMinimum: 0, versionPriority: 0 } }, report) => {
    const path = FieldPath.of('spec');
    const { group = '', version = '' } = spec;
    for (const [field, name] of [
      ['generateName', metadata?.generateName],
      ['name', fullName(metadata)],
    ] as const)
      if (name && name !== `${version}.${group}`)
        report.invalid(FieldPath.of('metadata', field), name, 'api-service-name');
    if (group !== '') checkDnsSubdomain(group, path.child('group'), report);
    else if (version !== 'v1') report.required(path.child('group'), 'only-v1-without-group');
    if (!isDns1035Label(version)) report.invalid(path.child('version'), version, 'dns-1035-label');
    checkRange(spec.groupPriorityMinimum, 1, 20_000, 'group-priority', path.child('groupPriorityMinimum'), report);
    checkRange(spec.versionPriority, 1, 1000, 'version-priority', path.child('versionPriority'), report);
    validateService(spec, path, report);
  },
  metadata: { nameForm: 'path-segment', finalizers: 'any-name' },
});

function validateService(spec: APIServiceSpec, path: FieldPath, report: Report): void {
  const { service, caBundle = '', insecureSkipTLSVerify = false } = spec;
  const insecure = path.child('insecureSkipTLSVerify');
  if (service === undefined) {
    if (caBundle !== '') report.invalid(path.child('caBundle'), caBundle, 'local-api-service');
    if (insecureSkipTLSVerify) report.invalid(insecure, true, 'local-api-service');
    return;
  }
  for (const field of ['namespace', 'name'] as const)
    checkRequired(service[field], path.child('service', field), report);
  checkPortNumber(service.port, path.child('service', 'port'), report);
  if (insecureSkipTLSVerify && caBundle !== '') report.invalid(insecure, true, 'ca-or-insecure');
}
