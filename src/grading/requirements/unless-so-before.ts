import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ObjectName } from '../../model/exercise.ts';
import type { KubeObject } from '../../model/object.ts';
import type { World } from '../world.ts';
import { findingToBlame } from './finding-to-blame.ts';

/**
 * Nothing is earned for what is so without the answer: the learner wrote one of the objects that it comes from, or it was
 * not so before. `name`: what would have to be written.
 */
export function unlessSoBefore(
  world: World,
  objects: readonly (KubeObject | undefined)[],
  faultsBefore: (before: World) => readonly Diagnostic[],
  name: ObjectName,
): Diagnostic[] {
  if (objects.some((object) => object !== undefined && !world.isGiven(object))) return [];
  if (faultsBefore(world.before).length > 0) return [];
  return [findingToBlame(world, [], { code: 'nothing-done' }, name)];
}
