import type { CheckedPod } from './checked-pod.ts';
import type { Control, ControlId, ControlVersion, Fault } from './control.ts';
import { controls } from './controls.ts';
import type { LevelVersion } from './policy.ts';

/** A control that a Pod breaks. */
export interface PodSecurityViolation {
  readonly control: ControlId;
  /** What the server calls it, such as `runAsNonRoot != true`. */
  readonly reason: string;
  /** Where; never empty. */
  readonly faults: readonly Fault[];
}

/**
 * Every control of a level that a Pod breaks, in the order of the server's message: first those of the baseline
 * (pod-security-admission policy/registry.go EvaluatePod). Empty for a Pod that the level allows.
 */
export function evaluatePodSecurity({ level, version }: LevelVersion, pod: CheckedPod): PodSecurityViolation[] {
  if (level === 'privileged') return [];
  const minor = version === 'latest' ? Number.POSITIVE_INFINITY : version;
  const active = controls.flatMap((control) => {
    const asOf = control.versions.findLast(({ since }) => since <= minor);
    const asked = control.level === 'baseline' || level === 'restricted';
    return asked && asOf !== undefined ? [{ control, asOf }] : [];
  });
  const overridden = new Set(active.flatMap(({ asOf }) => asOf.overrides ?? []));
  return active
    .filter(({ control }) => !overridden.has(control.id))
    .flatMap(({ control, asOf }) => violation(control, asOf, pod));
}

function violation(control: Control, { check }: ControlVersion, pod: CheckedPod): PodSecurityViolation[] {
  const faults: Fault[] = check(pod);
  if (faults.length === 0) return [];
  const reason = typeof control.reason === 'string' ? control.reason : control.reason(faults);
  return [{ control: control.id, reason, faults }];
}
