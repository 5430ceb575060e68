import type { Exam } from '../../exam/exam.ts';
import type { Progress } from '../../progress/exercise-progress.ts';
import type { Answer, Size } from './app-state.ts';
import type { Key } from './key.ts';
import type { Notice } from './notice.ts';

/** Everything that can happen to the app. `id` names the exercise that it was for, which may no longer be the open one. */
export type AppEvent =
  | { readonly type: 'key'; readonly key: Key }
  | { readonly type: 'pasted'; readonly text: string }
  | { readonly type: 'resized'; readonly size: Size }
  /** `now`: in milliseconds since 1970. */
  | { readonly type: 'ticked'; readonly now: number }
  | { readonly type: 'exam'; readonly exam: Exam }
  /** An exam's clock has run out. */
  | { readonly type: 'time-up' }
  | { readonly type: 'progress'; readonly progress: Progress }
  | {
      readonly type: 'opened';
      readonly id: string;
      readonly file: string;
      readonly watched: boolean;
      readonly reference: string | undefined;
    }
  /** `answer` is undefined where there is no file. */
  | { readonly type: 'graded'; readonly id: string; readonly answer: Answer | undefined }
  | { readonly type: 'lesson'; readonly id: string; readonly markdown: string }
  | { readonly type: 'solution'; readonly id: string; readonly text: string }
  /** The file is no longer what the editor began with; `text` is what was to be saved. */
  | { readonly type: 'changed-elsewhere'; readonly id: string; readonly text: string }
  | { readonly type: 'notice'; readonly notice: Notice };
