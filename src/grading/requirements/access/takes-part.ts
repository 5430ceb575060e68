import type { AppliedRule } from '../../../cluster/rbac/applied-rules.ts';
import type { World } from '../../world.ts';

/** Whether the learner wrote the binding, the role or the rule of a permission. */
export function takesPart({ binding, role, rule }: AppliedRule, world: World): boolean {
  const objects = [binding.object, role.object, rule.writtenIn.object];
  return objects.some((object) => object !== undefined && !world.isGiven(object));
}
