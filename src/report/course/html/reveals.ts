import { type Policy, type RevealLevel, revealLevels } from '../../../course/course.ts';

/** Students may be told what belongs to this level. */
export function reveals({ reveal }: Policy, level: RevealLevel): boolean {
  return revealLevels.indexOf(reveal) >= revealLevels.indexOf(level);
}
