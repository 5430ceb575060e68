import type { Exam } from '../../exam/exam.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Language } from '../../model/localized.ts';
import type { Result } from '../../model/result.ts';
import type { Progress } from '../../progress/exercise-progress.ts';
import type { Style } from '../../report/style.ts';
import type { TextEditor } from '../editor/text-editor.ts';
import type { Effect } from './effect.ts';
import type { Filter } from './filter.ts';
import type { Notice } from './notice.ts';
import type { Overlay } from './overlay.ts';

/** Everything that the screen shows. A screen is a pure function of it. */
export interface AppState {
  readonly language: Language;
  readonly style: Style;
  readonly size: Size;
  /** In the order in which they are listed; never changes. */
  readonly exercises: readonly Exercise[];
  readonly progress: Progress;
  /** The clock as the shell last read it, in milliseconds since 1970. */
  readonly now: number;
  /** Index into `exercises`: the one under the cursor in the list, or the open one. 0 where there are none. */
  readonly cursor: number;
  readonly home: HomeState;
  /** The exam that is being sat; its tasks are then the `exercises`, in the same order. */
  readonly exam: Exam | undefined;
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

export interface HomeState {
  readonly search: string;
  /** True while keys go into the search. */
  readonly typing: boolean;
  readonly filter: Filter;
}

/** In the order of their numbers and tabs. */
export const paneNames = ['task', 'requirements', 'answer', 'cluster', 'diff'] as const;
export type PaneName = (typeof paneNames)[number];

/** Those that take turns below task and requirements where there is room for three panes. */
export type LowerPane = Exclude<PaneName, 'task' | 'requirements'>;

export interface TaskState {
  readonly exercise: Exercise;
  /** As shown to the learner. */
  readonly file: string;
  readonly answer: Answer | undefined;
  /** Ids of the requirements that the answer before this one met; undefined where there was none. */
  readonly metBefore: readonly string[] | undefined;
  /** The reference answer, for the comparison. */
  readonly reference: string | undefined;
  /** False where changes of the file cannot be watched, so that only the key grades. */
  readonly watched: boolean;
  /** The built-in editor, where the learner writes in it. */
  readonly editor: TextEditor | undefined;
  /** The pane that scrolls; where there is room for one only, the one that is shown. */
  readonly focus: PaneName;
  readonly lower: LowerPane;
  /** True where the pane in focus has the whole window though there is room for three. */
  readonly zoomed: boolean;
  /** Lines scrolled away above each pane. */
  readonly scroll: Readonly<Record<PaneName, number>>;
}

/** The learner's answer as it was graded last. */
export interface Answer {
  readonly text: string;
  readonly result: Result;
}
