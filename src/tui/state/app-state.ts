import type { Exercise } from '../../model/exercise.ts';
import type { Language } from '../../model/localized.ts';
import type { Result } from '../../model/result.ts';
import type { Progress } from '../../progress/exercise-progress.ts';
import type { Style } from '../../report/style.ts';
import type { Effect } from './effect.ts';
import type { Notice } from './notice.ts';

/** Everything that the screen shows. A screen is a pure function of it. */
export interface AppState {
  readonly language: Language;
  readonly style: Style;
  readonly size: Size;
  /** In the order in which they are listed; never changes. */
  readonly exercises: readonly Exercise[];
  readonly progress: Progress;
  /** Index into `exercises`: the one under the cursor in the list, or the open one. 0 where there are none. */
  readonly cursor: number;
  /** The open task; the list is shown where there is none. */
  readonly task: TaskState | undefined;
  /** What lies over the list or task, and takes all keys. */
  readonly overlay: Overlay | undefined;
  /** One line about what just happened. */
  readonly notice: Notice | undefined;
  /** What the shell is to do. It takes them all before the next event. */
  readonly effects: readonly Effect[];
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}

export type PaneName = 'task' | 'requirements';

export interface TaskState {
  readonly exercise: Exercise;
  /** As shown to the learner. */
  readonly file: string;
  readonly answer: Answer | undefined;
  /** False where changes of the file cannot be watched, so that only the key grades. */
  readonly watched: boolean;
  /** The pane that scrolls. Where there is room for one only, it holds both and this is `task`. */
  readonly focus: PaneName;
  /** Lines scrolled away above each pane. */
  readonly scroll: Readonly<Record<PaneName, number>>;
}

/** The learner's answer as it was graded last. */
export interface Answer {
  readonly text: string;
  readonly result: Result;
}

export type Overlay =
  | { readonly kind: 'help'; readonly scroll: number }
  | { readonly kind: 'lesson'; readonly markdown: string; readonly scroll: number }
  | { readonly kind: 'solution'; readonly text: string; readonly scroll: number }
  | { readonly kind: 'confirm'; readonly about: 'solution' | 'reset' };
