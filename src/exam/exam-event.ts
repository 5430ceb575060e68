import type { Paper } from './paper.ts';

/** What happens in an exam, as it is kept. `at`: milliseconds since 1970. `task`: its place in the paper, from 0. */
export type ExamEvent =
  | { readonly type: 'started'; readonly at: number; readonly paper: Paper; readonly folder: string }
  | { readonly type: 'opened'; readonly at: number; readonly task: number }
  | { readonly type: 'flagged'; readonly at: number; readonly task: number; readonly flagged: boolean }
  /** The text of a task's file, as it was seen then. */
  | { readonly type: 'answered'; readonly at: number; readonly task: number; readonly text: string }
  | { readonly type: 'paused'; readonly at: number }
  | { readonly type: 'resumed'; readonly at: number }
  | { readonly type: 'ended'; readonly at: number; readonly by: 'candidate' | 'time' };
