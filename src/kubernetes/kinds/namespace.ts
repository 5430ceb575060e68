import { FieldPath } from '../../model/field-path.ts';
import { defineKind } from '../kind-rules.ts';
import { isKnownOrQualified } from '../metadata/validate-finalizers.ts';
import { isQualifiedName } from '../names.ts';
import type { Report } from '../report.ts';

const levels = ['privileged', 'baseline', 'restricted'];
const version = /^(?:latest|v1\.(?:0|[1-9][0-9]*))$/;

/**
 * pkg/apis/core/v1 SetDefaults_Namespace and the registry's strategy; pkg/apis/core/validation ValidateNamespace;
 * the labels that the Pod Security admission plug-in checks.
 */
export const namespaceRules = defineKind('v1/Namespace', {
  metadata: { nameForm: 'dns-label' },
  applyDefaults: (namespace) => {
    const name = namespace.metadata?.name;
    if (namespace.metadata !== undefined && name) {
      namespace.metadata.labels ??= Object.create(null) as Record<string, string>;
      namespace.metadata.labels['kubernetes.io/metadata.name'] = name;
    }
    const finalizers = namespace.spec?.finalizers ?? [];
    if (!finalizers.includes('kubernetes')) namespace.spec = { finalizers: [...finalizers, 'kubernetes'] };
  },
  validate: (namespace, report) => {
    const path = FieldPath.of('spec', 'finalizers');
    for (const finalizer of namespace.spec?.finalizers ?? []) {
      if (!isQualifiedName(finalizer)) report.invalid(path, finalizer, 'finalizer-name');
      if (!isKnownOrQualified(finalizer)) report.invalid(path, finalizer, 'finalizer-qualified');
    }
    // Admission comes after validation: it says nothing of an object that is invalid anyway.
    if (report.problems.length === 0) validatePodSecurityLabels(namespace.metadata?.labels ?? {}, report);
  },
});

/** pod-security-admission policy.ParseLevel and ParseVersion. */
function validatePodSecurityLabels(labels: Readonly<Record<string, string>>, report: Report): void {
  for (const mode of ['enforce', 'audit', 'warn']) {
    const level = `pod-security.kubernetes.io/${mode}`;
    const path = FieldPath.of('metadata', 'labels');
    const levelValue = labels[level];
    if (levelValue !== undefined && !levels.includes(levelValue))
      report.invalid(path.key(level), levelValue, 'pod-security-level');
    const versionValue = labels[`${level}-version`];
    if (versionValue !== undefined && !version.test(versionValue))
      report.invalid(path.key(`${level}-version`), versionValue, 'pod-security-version');
  }
}
