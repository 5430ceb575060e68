import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ResolvesRequirement } from '../../model/exercise.ts';
import type { World } from '../world.ts';

/** A DNS name, asked for from a Pod in a namespace, leads to exactly the named Pods. */
export function checkResolves(requirement: ResolvesRequirement, world: World): Diagnostic[] {
  return [world.missing({ kind: 'Pod', name: requirement.pods[0] ?? '', namespace: requirement.namespace })];
}
