import type { KubeObject } from '../../../model/object.ts';
import type { World } from '../../world.ts';

/** Whether the learner wrote an object, or another one in its namespace or of no namespace, which may decide on it. */
export function isTouched(world: World, object: KubeObject): boolean {
  if (!world.isGiven(object)) return true;
  return world.objects.some(
    (other) => !world.isGiven(other) && (other.namespace === '' || other.namespace === object.namespace),
  );
}
