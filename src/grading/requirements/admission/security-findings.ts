import type { PodSecurityViolation } from '../../../cluster/admission/pod-security/evaluate-pod-security.ts';
import type { PodSecurityLevel } from '../../../cluster/admission/pod-security/policy.ts';
import type { Diagnostic } from '../../../model/diagnostic.ts';
import { FieldPath } from '../../../model/field-path.ts';
import type { KubeObject } from '../../../model/object.ts';
import type { World } from '../../world.ts';
import { findingToBlame } from '../finding-to-blame.ts';

interface Judged {
  readonly object: KubeObject;
  readonly level: PodSecurityLevel;
  readonly world: World;
}

/** One finding for each place that breaks a control. The level of a given Pod's namespace may be the learner's. */
export function securityFindings(violations: readonly PodSecurityViolation[], judged: Judged): Diagnostic[] {
  const { object, level, world } = judged;
  const namespace = world.find({ kind: 'Namespace', name: object.namespace, namespace: '' });
  const labels = { object: namespace, path: FieldPath.of('metadata', 'labels') };
  return violations.flatMap(({ control, faults }) =>
    faults.map(({ path, container, value }) => {
      const text = `${object.kind}/${object.name}`;
      const problem = { code: 'pod-security-violated', object: text, level, control, container, value } as const;
      return findingToBlame(world, [{ object, path }, labels], problem, object);
    }),
  );
}
