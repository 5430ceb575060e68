import { checkedPodOf } from '../../cluster/admission/checked-pod-of.ts';
import { qosClass } from '../../cluster/admission/qos/qos-class.ts';
import { asKind } from '../../kubernetes/schema/schema.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { QosRequirement } from '../../model/exercise.ts';
import type { KubeObject } from '../../model/object.ts';
import type { World } from '../world.ts';
import { makesNoPods } from './admission/makes-no-pods.ts';
import { qosFault } from './admission/qos-fault.ts';
import { isTouched } from './admission/touched.ts';
import { findingAt } from './finding.ts';
import { findingToBlame } from './finding-to-blame.ts';

/** The Pod, or those of the workload, are of a class, with what LimitRanges fill in. */
export function checkQos({ object: name, class: expected }: QosRequirement, world: World): Diagnostic[] {
  const object = world.find(name);
  if (object === undefined) return [world.missing(name)];
  const written = checkedPodOf(object);
  if (written === undefined || makesNoPods(world, object))
    return [findingAt(object, ['spec', 'replicas'], { code: 'no-pods', workload: object.name })];
  const made = madePod(object, world);
  const spec = (made && asKind(made, 'v1/Pod')?.spec) ?? written.spec;
  const actual = qosClass(spec);
  if (actual === expected)
    return isTouched(world, object) ? [] : [findingToBlame(world, [], { code: 'nothing-done' }, object)];
  const { path, ...why } = qosFault(spec, expected, actual);
  const problem = { code: 'qos-differs', object: `${object.kind}/${object.name}`, expected, actual, ...why } as const;
  const place = { object, path: written.specPath.child(...path.segments()) };
  return [findingToBlame(world, [place], problem, object)];
}

/** The Pod as admission leaves it; undefined where none is let in. */
function madePod({ kind, name, namespace }: KubeObject, world: World): KubeObject | undefined {
  const { objects, workloads } = world.admitted;
  const isMeant = (other: { kind: string; name: string; namespace: string }) =>
    other.kind === kind && other.name === name && other.namespace === namespace;
  if (kind === 'Pod') return objects.find(({ object }) => isMeant(object))?.object;
  return workloads.find(({ workload }) => isMeant(workload))?.each?.object;
}
