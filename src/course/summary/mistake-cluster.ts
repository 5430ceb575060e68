import type { Json } from '../../model/json.ts';
import type { Localized } from '../../model/localized.ts';

/** Students of a task whose work lacks the same things for the same reasons. */
export interface MistakeCluster {
  /** What all of them did wrong, sorted by requirement. */
  readonly mistakes: readonly Mistake[];
  /** How many of their mistakes are not in `mistakes`, which is kept short. */
  readonly more: number;
  /** Requirements on the same objects that all of them meet, in the exercise's order. */
  readonly right: readonly string[];
  readonly count: number;
  /** True unless so many kinds of mistakes came up that `count` is a lower bound. */
  readonly exact: boolean;
  /** The first of them. */
  readonly students: readonly StudentLink[];
}

export interface Mistake {
  /** '' for what holds of the submission as a whole. */
  readonly requirement: string;
  readonly code: string;
  readonly field: string;
  /** What was asked for there, if it is a value. */
  readonly expected: Json | undefined;
  /** As it was told to the first of them; undefined where nothing could even be read. */
  readonly message: Localized | undefined;
}

/** What a page needs to name a student and lead to the feedback. */
export interface StudentLink {
  readonly shown: string;
  readonly slug: string;
}
