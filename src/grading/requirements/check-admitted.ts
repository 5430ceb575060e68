import { checkedPodOf } from '../../cluster/admission/checked-pod-of.ts';
import { evaluatePodSecurity } from '../../cluster/admission/pod-security/evaluate-pod-security.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { AdmittedRequirement } from '../../model/exercise.ts';
import { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { World } from '../world.ts';
import { limitsPods } from './admission/limits-pods.ts';
import { makesNoPods } from './admission/makes-no-pods.ts';
import { rejectionFindings } from './admission/rejection-findings.ts';
import { securityFindings } from './admission/security-findings.ts';
import { isTouched } from './admission/touched.ts';
import { findingAt } from './finding.ts';
import { findingToBlame } from './finding-to-blame.ts';

/** The object is let in, and so are its Pods: by a level, or by all that its namespace asks of it. */
export function checkAdmitted({ object: name, level }: AdmittedRequirement, world: World): Diagnostic[] {
  const object = world.find(name);
  if (object === undefined) return [world.missing(name)];
  const pod = checkedPodOf(object);
  if (makesNoPods(world, object) || (level !== undefined && pod === undefined))
    return [findingAt(object, ['spec', 'replicas'], { code: 'no-pods', workload: object.name })];
  const findings =
    level === undefined || pod === undefined
      ? checkDoor(object, world)
      : securityFindings(evaluatePodSecurity({ level, version: 'latest' }, pod), { object, level, world });
  if (findings.length > 0 || isTouched(world, object)) return findings;
  return [findingToBlame(world, [], { code: 'nothing-done' }, object)];
}

function checkDoor(object: KubeObject, world: World): Diagnostic[] {
  const { kind, name, namespace } = object;
  const isMeant = (other: { kind: string; name: string; namespace: string }) =>
    other.kind === kind && other.name === name && other.namespace === namespace;
  if (!limitsPods(world, namespace)) {
    const path = FieldPath.of('metadata', 'namespace');
    return [findingToBlame(world, [{ object, path }], { code: 'no-limits', namespace }, object)];
  }
  const { objects, workloads } = world.admitted;
  const own = objects.find((admission) => isMeant(admission.object))?.rejection;
  const ofPods = workloads.find(({ workload }) => isMeant(workload))?.rejection;
  const rejection = own ?? ofPods;
  return rejection === undefined ? [] : rejectionFindings(rejection, object, world);
}
