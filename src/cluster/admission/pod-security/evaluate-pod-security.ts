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
  const violations: PodSecurityViolation[] = [];
  for (const { control, asOf } of activeControls(level, version === 'latest' ? Number.POSITIVE_INFINITY : version)) {
    const faults = asOf.check(pod);
    if (faults.length === 0) continue;
    const reason = typeof control.reason === 'string' ? control.reason : control.reason(faults);
    violations.push({ control: control.id, reason, faults });
  }
  return violations;
}

interface ActiveControl {
  readonly control: Control;
  readonly asOf: ControlVersion;
}

const known = new Map<string, readonly ActiveControl[]>();

/** What a level asks for in a version, worked out on first use. */
function activeControls(level: LevelVersion['level'], minor: number): readonly ActiveControl[] {
  const key = `${level} ${Math.min(minor, newest)}`;
  const found = known.get(key) ?? selectControls(level, minor);
  known.set(key, found);
  return found;
}

/** After it nothing has changed. */
const newest = Math.max(...controls.flatMap(({ versions }) => versions.map(({ since }) => since)));

function selectControls(level: LevelVersion['level'], minor: number): ActiveControl[] {
  const active = controls.flatMap((control) => {
    const asOf = control.versions.findLast(({ since }) => since <= minor);
    const asked = control.level === 'baseline' || level === 'restricted';
    return asked && asOf !== undefined ? [{ control, asOf }] : [];
  });
  const overridden = new Set(active.flatMap(({ asOf }) => asOf.overrides ?? []));
  return active.filter(({ control }) => !overridden.has(control.id));
}
