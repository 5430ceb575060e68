import { asKind } from '../../kubernetes/schema/schema.ts';
import type { PersistentVolumeClaim } from '../../kubernetes/schema/types.generated.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Admission, Rejection } from './admission.ts';
import { checkedPodOf } from './checked-pod-of.ts';
import { storageClassFor } from './class-defaults.ts';
import { checkClaimLimits } from './limit-range/check-limit-range.ts';
import type { LevelVersion } from './pod-security/policy.ts';
import { findingOf, isSame, preparePod } from './prepare-pod.ts';
import type { QuotaAccount } from './resource-quota/quota-account.ts';
import type { Weighed } from './resource-quota/quotas.ts';
import { Surroundings } from './surroundings.ts';
import { untouched } from './untouched.ts';

/**
 * The API server's door for new objects, one after the other: what LimitRanges, the Pod Security Standards and
 * ResourceQuotas make of each, with the quotas used up by those that were let in. Objects come decoded, defaulted and
 * valid; nobody and nothing is exempt.
 */
export class AdmissionControl {
  readonly #surroundings = new Surroundings();

  /** `present` has been there before, and is not judged: policies hold, all else is counted. */
  constructor(present: readonly KubeObject[] = []) {
    for (const object of present) this.#surroundings.add(object);
  }

  /** Judges an object as it is made, and counts it if it is let in. */
  admit(object: KubeObject): Admission {
    const prepared = this.#prepare(object);
    return this.#letIn(prepared, this.#surroundings.weigh(prepared.object));
  }

  /**
   * The same for Pods that a controller makes of a template, which stands at `path` of what was written: they are alike,
   * so that what is said of one of them is said of all, but for quotas. Each call of `next` makes one Pod more, and is to come before any other quota is let in. `pod` is
   * changed. `workload`: what was made of the object that the template stands in.
   */
  admitAlike(
    pod: KubeObject,
    path: FieldPath,
    workload: Admission,
  ): { readonly each: Admission; readonly next: () => Admission } {
    const rules = this.#surroundings.rulesOf(pod.namespace);
    const keeps = (policy: LevelVersion) => isSame(policy, rules.policy.warn) && workload.warned === undefined;
    const each = preparePod(pod, rules, this.#surroundings.clusterScoped, path, { keeps });
    const weighed = this.#surroundings.weigh(each.object);
    return { each, next: () => this.#letIn(each, weighed) };
  }

  /** The quotas of a namespace and what is used of them by now. */
  quotas(namespace: string): readonly QuotaAccount[] {
    return this.#surroundings.rulesOf(namespace).quotas.accounts;
  }

  #prepare(object: KubeObject): Admission {
    if (object.namespace === '') return untouched(object);
    const rules = this.#surroundings.rulesOf(object.namespace);
    const classes = this.#surroundings.clusterScoped;
    if (asKind(object, 'v1/Pod') !== undefined) return preparePod(object, rules, classes, FieldPath.root);
    if (asKind(object, 'v1/PersistentVolumeClaim') !== undefined)
      return prepareClaim(object, rules.limitRanges, classes);
    const template = checkedPodOf(object);
    if (template === undefined) return untouched(object);
    const { warn, audit } = rules.policy;
    return { ...untouched(object), warned: findingOf(warn, template), audited: findingOf(audit, template) };
  }

  /** Quotas come last: they count only what all others let in. */
  #letIn(admission: Admission, weighed: Weighed | undefined): Admission {
    const { object, rejection } = admission;
    if (rejection !== undefined) return admission;
    const { quotas } = this.#surroundings.rulesOf(object.namespace);
    const failures = weighed === undefined ? [] : quotas.refusals(weighed);
    if (failures.length > 0) return { ...admission, rejection: { by: 'ResourceQuota', failures } };
    this.#surroundings.add(object, weighed);
    return admission;
  }
}

const claimPath = FieldPath.of('spec');

function prepareClaim(
  written: KubeObject,
  limitRanges: readonly KubeObject[],
  classes: readonly KubeObject[],
): Admission {
  const given = asKind(written, 'v1/PersistentVolumeClaim');
  if (given === undefined) return untouched(written);
  const violations = limitRanges.flatMap((limitRange) => checkClaimLimits(limitRange, given.spec, claimPath));
  const rejection: Rejection | undefined = violations.length > 0 ? { by: 'LimitRanger', violations } : undefined;
  const storageClass = storageClassFor(given, classes);
  if (storageClass === undefined) return { ...untouched(written), rejection };
  const claim: PersistentVolumeClaim = { ...given, spec: { ...given.spec, storageClassName: storageClass.name } };
  const changes = [{ code: 'class-default', class: storageClass, path: claimPath.child('storageClassName') } as const];
  return { ...untouched({ ...written, stored: claim as never }), changes, rejection };
}
