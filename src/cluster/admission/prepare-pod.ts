import { validatePodResources } from '../../kubernetes/pod/pod-resources.ts';
import { validateResources } from '../../kubernetes/pod/resources.ts';
import { type FieldProblem, Report } from '../../kubernetes/report.ts';
import { asKind } from '../../kubernetes/schema/schema.ts';
import type { PodSpec } from '../../kubernetes/schema/types.generated.ts';
import type { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Admission, AdmissionChange, PodSecurityFinding, Rejection } from './admission.ts';
import { applyPodClasses } from './class-defaults.ts';
import { copyPod } from './copy-pod.ts';
import { checkPodLimits } from './limit-range/check-limit-range.ts';
import { defaultResources } from './limit-range/default-resources.ts';
import { type CheckedPod, checkedPod } from './pod-security/checked-pod.ts';
import { evaluatePodSecurity } from './pod-security/evaluate-pod-security.ts';
import type { LevelVersion } from './pod-security/policy.ts';
import { qosClass } from './qos/qos-class.ts';
import type { NamespaceRules } from './surroundings.ts';
import { untouched } from './untouched.ts';

/**
 * All that comes before quotas, in the order of the API server: LimitRanges and classes fill in, the Pod is validated,
 * LimitRanges and the Pod Security Standards judge it (pkg/kubeapiserver/options/plugins.go AllOrderedPlugins).
 * `path` is where the Pod, or the template that it is made of, stands in the object that was written.
 */
export function preparePod(
  written: KubeObject,
  { limitRanges, policy }: NamespaceRules,
  classes: readonly KubeObject[],
  path: FieldPath,
  made: MadeOfTemplate | undefined = undefined,
): Admission {
  const given = asKind(written, 'v1/Pod');
  if (given === undefined) return untouched(written);
  const copied = made === undefined && mayChange(limitRanges, classes);
  const pod = copied ? copyPod(given) : given;
  const object = copied ? { ...written, stored: pod as never } : written;
  const { spec = {} } = pod;
  const specPath = path.child('spec');
  const changes: AdmissionChange[] = limitRanges
    .flatMap((limitRange) => defaultResources(limitRange, pod, specPath))
    .map((change) => ({ code: 'limit-range-default', ...change }));
  const problems = changes.length > 0 ? resourceProblems(spec, specPath) : [];
  changes.push(...applyPodClasses(pod, classes, specPath));
  let checked: CheckedPod | undefined;
  const finding = (level: LevelVersion) => {
    if (level.level === 'privileged') return undefined;
    checked ??= checkedPod(pod, path);
    return findingOf(level, checked);
  };
  const enforced = () => (made?.keeps(policy.enforce) ? undefined : finding(policy.enforce));
  const rejection =
    (problems.length > 0 ? ({ by: 'validation', problems } as const) : limitRejection(spec, specPath, limitRanges)) ??
    securityRejection(enforced());
  const told = rejection !== undefined || isSame(policy.warn, policy.enforce);
  return {
    object: changes.length > 0 ? object : written,
    changes,
    rejection,
    // What is enforced has let the Pod in: there is nothing to warn of.
    warned: told ? undefined : finding(policy.warn),
    audited: finding(policy.audit),
    qosClass: qosClass(spec),
  };
}

/** A Pod that a controller makes: it is nobody else's, and may be changed. */
export interface MadeOfTemplate {
  /**
   * Whether the template was found to keep to a level, and so the Pod: what it has beyond the template, names, defaults
   * and resources, no control asks about.
   */
  readonly keeps: (policy: LevelVersion) => boolean;
}

function mayChange(limitRanges: readonly KubeObject[], classes: readonly KubeObject[]): boolean {
  return limitRanges.length > 0 || classes.some(({ kind }) => kind === 'PriorityClass' || kind === 'RuntimeClass');
}

export function isSame(a: LevelVersion, b: LevelVersion): boolean {
  return a.level === b.level && a.version === b.version;
}

/** What a level has against a Pod; undefined where it is nothing. */
export function findingOf(policy: LevelVersion, pod: CheckedPod): PodSecurityFinding | undefined {
  const violations = evaluatePodSecurity(policy, pod);
  return violations.length > 0 ? { policy, violations } : undefined;
}

function limitRejection(spec: PodSpec, path: FieldPath, limitRanges: readonly KubeObject[]): Rejection | undefined {
  const violations = limitRanges.flatMap((limitRange) => checkPodLimits(limitRange, spec, path));
  return violations.length > 0 ? { by: 'LimitRanger', violations } : undefined;
}

function securityRejection(finding: PodSecurityFinding | undefined): Rejection | undefined {
  return finding && { by: 'PodSecurity', ...finding };
}

/** Only resources have been changed since the Pod was found valid. */
function resourceProblems(spec: PodSpec, path: FieldPath): FieldProblem[] {
  const report = new Report();
  const claims = new Set((spec.resourceClaims ?? []).map(({ name }) => name));
  for (const list of ['initContainers', 'containers'] as const)
    for (const [index, { resources = {} }] of (spec[list] ?? []).entries())
      validateResources(resources, 'container', claims, path.child(list, index, 'resources'), report);
  validatePodResources(spec, claims, path.child('resources'), report);
  return report.problems.filter(({ severity }) => severity === 'error');
}
