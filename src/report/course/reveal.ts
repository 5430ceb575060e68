import { type RevealLevel, revealLevels } from '../../course/course.ts';

/** Whether a policy's level tells as much as another one. */
export function reveals(level: RevealLevel, wanted: RevealLevel): boolean {
  return revealLevels.indexOf(level) >= revealLevels.indexOf(wanted);
}
