import type { Refusal } from '../course/outcome.ts';

/** All that one student handed in, with its bytes: held only until the next student is asked for. */
export interface StudentWork {
  /** As the LMS or the folder gives it; unique in the class, never normalised. */
  readonly id: string;
  /** For people; the id where nothing else is known. */
  readonly name: string;
  /** What the layout tells beside: `moodleParticipant`, `canvasId`, `github`. */
  readonly fields: Readonly<Record<string, string>>;
  /** In the course's order; tasks of which nothing was found are left out. */
  readonly works: readonly TaskWork[];
  /** Every file that belongs to no work, sorted by name, so that nothing is lost silently. */
  readonly unmatched: readonly UnmatchedFile[];
}

/** One student's answer to one task. */
export interface TaskWork {
  /** `CourseTask.id`. */
  readonly task: string;
  /** Sorted by name; names are unique in a work. Empty where the work is refused. */
  readonly files: readonly FoundFile[];
  /** Why nothing of it is graded. */
  readonly refused: Refusal | undefined;
  /** Milliseconds since 1970, UTC. */
  readonly submittedAt: number | undefined;
  /** The LMS itself marks it as late. */
  readonly markedLate: boolean;
}

export interface FoundFile {
  /** Within the student's work, with `/`; what is within a zip goes on behind the zip's name. */
  readonly name: string;
  /** As they are: byte order marks and whatever is no UTF-8 included. */
  readonly bytes: Uint8Array;
}

export interface UnmatchedFile {
  readonly name: string;
  readonly why: WhyUnmatched;
}

/**
 * - `no-task`, `several-tasks`: neither name nor folder nor objects tell the task, or they tell several.
 * - `ignored-type`: neither YAML nor JSON by its name, nor by what is in it.
 * - `superseded`: an older attempt, or a draft of what a file with the task's name holds.
 * - `no-objects`: YAML or JSON beside the answer that holds nothing of Kubernetes (`package.json`).
 * - `online-text`: written into the LMS's own editor.
 * - `too-deep`: in more folders within one another than are looked into.
 * - else it was refused, and nothing tells which task it was for.
 */
export type WhyUnmatched =
  | 'no-task'
  | 'several-tasks'
  | 'ignored-type'
  | 'superseded'
  | 'no-objects'
  | 'online-text'
  | 'too-deep'
  | Refusal['code'];
