import type { Exercise } from '../../model/exercise.ts';
import type { Language } from '../../model/localized.ts';
import type { Result } from '../../model/result.ts';
import type { Source } from '../../model/span.ts';
import type { ProgressStore } from '../../progress/open-progress.ts';

/** All that the app does outside of itself, so that it can be driven without a disk, an editor or a clock. */
export interface AppServices {
  readonly exercises: readonly Exercise[];
  readonly language: Language;
  grade(exercise: Exercise, answer: readonly Source[]): Result;
  /** The lesson's Markdown; undefined where there is none. */
  lesson(exerciseId: string): string | undefined;
  /** The reference answer's text; undefined where there is none. */
  reference(exerciseId: string): string | undefined;
  /** Where the learner's own file for an exercise is to be, whether or not it exists; absolute. */
  answerFile(exerciseId: string, remembered: string | undefined): string;
  /** How a file is called on the screen. */
  displayName(file: string): string;
  /** A file's text; undefined where there is none. Throws where it cannot be read. */
  readFile(file: string): string | undefined;
  /** When a file was written last, in milliseconds since 1970; undefined where there is none. */
  modifiedAt(file: string): number | undefined;
  joinPath(...parts: readonly string[]): string;
  /** Makes folders as needed. Throws where it cannot be written. */
  writeFile(file: string, text: string): void;
  openEditor(file: string): Promise<EditorOutcome>;
  /** Calls back when a file may have changed, until stopped; undefined where it cannot be watched. */
  watch(file: string, changed: () => void): (() => void) | undefined;
  /** Milliseconds since 1970. */
  now(): number;
  readonly progress: ProgressStore;
}

export type EditorOutcome =
  | { readonly kind: 'closed' }
  | { readonly kind: 'missing'; readonly editor: string }
  /** `status`: an exit code, or a signal's name. */
  | { readonly kind: 'failed'; readonly editor: string; readonly status: string };
