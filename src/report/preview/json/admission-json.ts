import type { AdmissionChange, PodSecurityFinding, Rejection } from '../../../cluster/admission/admission.ts';
import type { LevelVersion } from '../../../cluster/admission/pod-security/policy.ts';
import type { AdmissionEffect, NamespaceView } from '../../../cluster/view/view-namespaces.ts';
import { refJson } from './ref-json.ts';

/** A namespace with rules, and what these do. */
export function namespaceJson({ name, policy, effects, quotas }: NamespaceView) {
  return {
    name,
    podSecurity: policy === undefined ? null : { enforce: policy.enforce, warn: policy.warn, audit: policy.audit },
    effects: effects.map(effectJson),
    quotas: quotas.map(({ quota, rows }) => ({ name: quota.name, resources: rows })),
  };
}

function effectJson({ object, made, rejection, warned, changes, place }: AdmissionEffect) {
  return {
    object: refJson(object),
    made: made ?? null,
    turnedAway: rejection === undefined ? null : rejectionJson(rejection),
    warned: warned === undefined ? null : findingJson(warned),
    filledIn: changes.map(changeJson),
    place,
  };
}

function rejectionJson(rejection: Rejection) {
  switch (rejection.by) {
    case 'PodSecurity':
      return { by: rejection.by, ...findingJson(rejection) };
    case 'LimitRanger': {
      const violations = rejection.violations.map(({ limitRange, limitPath, path, ...violation }) => {
        return { limitRange: limitRange.name, ...violation, limitField: limitPath.toString(), field: path.toString() };
      });
      return { by: rejection.by, violations };
    }
    case 'ResourceQuota':
      return { by: rejection.by, failures: rejection.failures.map((one) => ({ ...one, quota: one.quota.name })) };
    case 'validation':
      return {
        by: rejection.by,
        problems: rejection.problems.map(({ path, problem }) => ({ field: path.toString(), code: problem.code })),
      };
  }
}

function findingJson({ policy, violations }: PodSecurityFinding): LevelVersion & { violations: object[] } {
  return {
    ...policy,
    violations: violations.map(({ control, reason, faults }) => ({
      control,
      reason,
      faults: faults.map(({ path, container }) => ({ field: path.toString(), container })),
    })),
  };
}

function changeJson(change: AdmissionChange) {
  const field = change.path.toString();
  if (change.code === 'class-default') return { code: change.code, by: refJson(change.class), field };
  const { code, limitRange, container, list, resource, amount } = change;
  return { code, by: refJson(limitRange), field, container, list, resource, amount };
}
