import type { Diagnostic } from '../model/diagnostic.ts';
import type { Requirement } from '../model/exercise.ts';
import { checkAdmitted } from './requirements/check-admitted.ts';
import { checkBound } from './requirements/check-bound.ts';
import { checkCan } from './requirements/check-can.ts';
import { checkCannot } from './requirements/check-cannot.ts';
import { checkDisruptions } from './requirements/check-disruptions.ts';
import { checkGoverns } from './requirements/check-governs.ts';
import { checkMatches } from './requirements/check-matches.ts';
import { checkMustNotReach } from './requirements/check-must-not-reach.ts';
import { checkQos } from './requirements/check-qos.ts';
import { checkReaches } from './requirements/check-reaches.ts';
import { checkResolves } from './requirements/check-resolves.ts';
import { checkRoutes } from './requirements/check-routes.ts';
import { checkRuns } from './requirements/check-runs.ts';
import { checkScales } from './requirements/check-scales.ts';
import { checkSchedule } from './requirements/check-schedule.ts';
import { checkServes } from './requirements/check-serves.ts';
import { checkUnchanged } from './requirements/check-unchanged.ts';
import type { World } from './world.ts';

/** Why a requirement does not hold in a world; empty where it does. */
export function checkRequirement(requirement: Requirement, world: World): Diagnostic[] {
  switch (requirement.kind) {
    case 'matches':
      return checkMatches(requirement, world);
    case 'routes':
      return checkRoutes(requirement, world);
    case 'governs':
      return checkGoverns(requirement, world);
    case 'resolves':
      return checkResolves(requirement, world);
    case 'reaches':
      return checkReaches(requirement, world);
    case 'mustNotReach':
      return checkMustNotReach(requirement, world);
    case 'serves':
      return checkServes(requirement, world);
    case 'unchanged':
      return checkUnchanged(requirement, world);
    case 'can':
      return checkCan(requirement, world);
    case 'cannot':
      return checkCannot(requirement, world);
    case 'admitted':
      return checkAdmitted(requirement, world);
    case 'qos':
      return checkQos(requirement, world);
    case 'bound':
      return checkBound(requirement, world);
    case 'runs':
      return checkRuns(requirement, world);
    case 'schedule':
      return checkSchedule(requirement, world);
    case 'disruptions':
      return checkDisruptions(requirement, world);
    case 'scales':
      return checkScales(requirement, world);
  }
}
