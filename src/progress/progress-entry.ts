/** One thing that happened, as it is kept: a flat line, but for the list of what was met. */
export type ProgressEntry =
  | {
      readonly type: 'attempt';
      readonly exercise: string;
      readonly earned: number;
      readonly points: number;
      readonly passed: boolean;
      /** The exercise's digest, so that an attempt at an older wording of the task can be told. */
      readonly digest: string;
      /** Fingerprint of the answer: grading the same text again is no new attempt. */
      readonly answer: string;
      /** Ids of the requirements that were met; kubedrill 0.1 did not keep them. */
      readonly met?: readonly string[];
    }
  /** `count`: how many of the exercise's hints have been seen by now. */
  | { readonly type: 'hint'; readonly exercise: string; readonly count: number }
  | { readonly type: 'solution'; readonly exercise: string }
  /** The learner's own file for the exercise, as an absolute path. */
  | { readonly type: 'file'; readonly exercise: string; readonly file: string };

/** The learner wants what came before to be forgotten: of one exercise, or all of it. */
export interface ResetEntry {
  readonly type: 'reset';
  readonly exercise?: string;
}

export type KeptEntry = ProgressEntry | ResetEntry;

/** An entry with what makes it one of a kind. */
export interface StoredEntry<Entry extends KeptEntry = KeptEntry> {
  /** Unique over all instances: an entry that stands twice in the file counts once. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly entry: Entry;
}
