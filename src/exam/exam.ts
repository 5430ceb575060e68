import type { ExamEvent } from './exam-event.ts';
import type { Paper } from './paper.ts';

/** An exam as far as it has come. All instants are milliseconds since 1970. */
export interface Exam {
  readonly paper: Paper;
  /** Absolute; where the candidate's files are. */
  readonly folder: string;
  readonly startedAt: number;
  /** The latest instant that anything is known of: the clock never stands before it. */
  readonly lastAt: number;
  /** Milliseconds that the clock has stood still. */
  readonly pausedFor: number;
  /** Undefined where the clock runs. */
  readonly pausedAt: number | undefined;
  readonly ended: { readonly at: number; readonly by: 'candidate' | 'time' } | undefined;
  /** The task that was opened last. */
  readonly current: number;
  /** One for each task of the paper. */
  readonly tasks: readonly ExamTaskState[];
}

export interface ExamTaskState {
  readonly seen: boolean;
  readonly flagged: boolean;
  /** The file's text as it was seen last. */
  readonly text: string | undefined;
}

/** An exam by what happened in it, in the order in which it was kept; undefined where it has not been started. */
export function foldExam(events: readonly ExamEvent[]): Exam | undefined {
  return events.reduce<Exam | undefined>(
    (exam, event) => (exam === undefined ? started(event) : withEvent(exam, event)),
    undefined,
  );
}

function started(event: ExamEvent): Exam | undefined {
  if (event.type !== 'started') return undefined;
  const { paper, folder, at } = event;
  return {
    paper,
    folder,
    startedAt: at,
    lastAt: at,
    pausedFor: 0,
    pausedAt: undefined,
    ended: undefined,
    current: 0,
    tasks: paper.tasks.map(() => ({ seen: false, flagged: false, text: undefined })),
  };
}

/** The exam after one more event. After its end nothing counts, and a clock that was set back takes nothing back. */
export function withEvent(before: Exam, event: ExamEvent): Exam {
  if (before.ended !== undefined || event.type === 'started') return before;
  const at = Math.max(before.lastAt, event.at);
  const exam = { ...before, lastAt: at };
  switch (event.type) {
    case 'opened':
      return event.task < exam.tasks.length
        ? { ...withTask(exam, event.task, { seen: true }), current: event.task }
        : exam;
    case 'flagged':
      return withTask(exam, event.task, { flagged: event.flagged });
    case 'answered':
      return withTask(exam, event.task, { text: event.text });
    case 'paused':
      return exam.paper.allowPause && exam.pausedAt === undefined ? { ...exam, pausedAt: at } : exam;
    case 'resumed':
      return resumed(exam, at);
    case 'ended':
      return { ...resumed(exam, at), ended: { at, by: event.by } };
  }
}

function resumed(exam: Exam, at: number): Exam {
  if (exam.pausedAt === undefined) return exam;
  return { ...exam, pausedFor: exam.pausedFor + at - exam.pausedAt, pausedAt: undefined };
}

function withTask(exam: Exam, task: number, change: Partial<ExamTaskState>): Exam {
  return { ...exam, tasks: exam.tasks.map((state, index) => (index === task ? { ...state, ...change } : state)) };
}
