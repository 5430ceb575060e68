import type { Diagnostic } from '../../model/diagnostic.ts';
import type { ObjectName } from '../../model/exercise.ts';
import type { FieldPath } from '../../model/field-path.ts';
import type { KubeObject } from '../../model/object.ts';
import type { Problem } from '../../model/problem.ts';
import type { World } from '../world.ts';
import { findingAt } from './finding.ts';

/** A field of an object that may be to blame; undefined for one that nobody wrote. */
export interface BlamedPlace {
  readonly object: KubeObject | undefined;
  readonly path: FieldPath;
}

/**
 * A finding at the first place that the learner wrote, since what was given cannot be wrong; where there is none, at the
 * place at which the finding for `missing` would stand.
 */
export function findingToBlame(
  world: World,
  places: readonly BlamedPlace[],
  problem: Problem,
  missing: ObjectName,
): Diagnostic {
  for (const { object, path } of places)
    if (object !== undefined && !world.isGiven(object)) return findingAt(object, path, problem);
  const nowhere = world.missing(missing);
  // What could not be read may be the better reason.
  return nowhere.problem.code === 'object-missing' ? { ...nowhere, problem } : nowhere;
}
