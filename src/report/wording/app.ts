import type { Language } from '../../model/localized.ts';
import { english } from './app/english.ts';
import { korean } from './app/korean.ts';

/** What a key does, by the action that it starts. */
export type AppAction =
  | 'move'
  | 'open'
  | 'search'
  | 'filter'
  | 'statistics'
  | 'exam'
  | 'flag'
  | 'check'
  | 'pause'
  | 'endExam'
  | 'edit'
  | 'write'
  | 'save'
  | 'leave'
  | 'undo'
  | 'grade'
  | 'hint'
  | 'solution'
  | 'lesson'
  | 'reset'
  | 'next'
  | 'previous'
  | 'scroll'
  | 'pane'
  | 'panes'
  | 'view'
  | 'zoom'
  | 'paste'
  | 'back'
  | 'help'
  | 'quit'
  | 'yes'
  | 'no'
  | 'replace'
  | 'append'
  | 'keep'
  | 'clear'
  | 'done';

/** Every sentence of the app and of the linear mode, in one language. */
export interface AppWords {
  /** One or two words, for the line of keys. */
  readonly keys: Readonly<Record<AppAction, string>>;
  /** A sentence, for the help. */
  readonly actions: Readonly<Record<AppAction, string>>;
  /** Commands of the linear mode with what they do. */
  readonly commands: readonly (readonly [command: string, does: string])[];
  /** Those of an exam in the linear mode. */
  readonly examCommands: readonly (readonly [command: string, does: string])[];
  readonly exam: (title: string | undefined) => string;
  readonly taskOf: (number: number, count: number, weight: number) => string;
  readonly minutesLeft: (hours: number, minutes: number) => string;
  readonly secondsLeft: (seconds: number) => string;
  readonly examWatching: string;
  readonly askDiscard: string;
  readonly askOverwrite: (file: string) => string;
  readonly unsaved: string;
  readonly askExam: string;
  readonly askEnd: string;
  readonly askLeave: string;
  readonly examUngraded: string;
  readonly help: string;
  readonly helpAbout: readonly string[];
  readonly examAbout: readonly string[];
  readonly lesson: string;
  readonly statistics: string;
  readonly panes: Readonly<Record<'task' | 'requirements' | 'answer' | 'cluster' | 'diff', string>>;
  readonly filters: Readonly<Record<'all' | 'unsolved' | 'due' | 'solved', string>>;
  readonly listed: (exercises: number) => string;
  readonly search: string;
  readonly nothingListed: string;
  readonly diffAbout: string;
  readonly diffNone: string;
  readonly diffLater: string;
  readonly solution: string;
  readonly requirements: string;
  readonly given: string;
  readonly hint: string;
  readonly line: (line: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly points: (earned: number, points: number) => string;
  readonly solvedOf: (solved: number, all: number) => string;
  readonly solved: string;
  readonly untouched: string;
  readonly best: (earned: number, points: number) => string;
  readonly attempts: (attempts: number) => string;
  readonly due: string;
  readonly dueCount: (exercises: number) => string;
  readonly streak: (days: number) => string;
  /** Of a requirement that the last edit fulfilled, or lost. */
  readonly gained: string;
  readonly lost: string;
  readonly metBefore: (met: number) => string;
  readonly metOf: (met: number, all: number) => string;
  readonly ungraded: string;
  readonly empty: string;
  readonly ungradable: string;
  readonly allMet: string;
  readonly file: (file: string) => string;
  readonly noFile: (file: string) => string;
  readonly watching: string;
  readonly notWatching: string;
  readonly moreLines: (lines: number) => string;
  readonly noExercises: string;
  readonly tooSmall: string;
  readonly askSolution: string;
  readonly askReset: (file: string) => string;
  readonly askPaste: (lines: number, holds: string, file: string) => string;
  readonly pasteUnreadable: string;
  readonly startComment: (title: string, id: string) => string;
  readonly notices: {
    readonly noHints: string;
    readonly noLesson: string;
    readonly noSolution: string;
    readonly noFile: string;
    readonly noSuchFile: (file: string) => string;
    readonly unchanged: string;
    readonly created: (file: string) => string;
    readonly reset: (file: string) => string;
    readonly kept: (file: string) => string;
    readonly written: (file: string) => string;
    readonly openFirst: string;
    readonly noPause: string;
    readonly pasteTooLong: string;
    readonly minutesLeft: (minutes: number) => string;
    readonly firstExercise: string;
    readonly lastExercise: string;
    readonly editorMissing: (editor: string) => string;
    readonly editorFailed: (editor: string, status: string) => string;
    readonly cannotRead: (file: string, reason: string) => string;
    readonly cannotWrite: (file: string, reason: string) => string;
    readonly progressNotKept: (file: string, reason: string) => string;
    readonly progressSetAside: (aside: string, kept: number, lost: number) => string;
    readonly progressNewer: (lines: number) => string;
  };
  readonly linear: {
    readonly title: string;
    readonly how: string;
    readonly goOn: string;
    readonly goOnTask: (id: string, file: string) => string;
    readonly unknownCommand: (text: string) => string;
    readonly unknownExercise: (text: string) => string;
    readonly openFirst: string;
    readonly yesOrNo: string;
    readonly bye: string;
  };
}

const words: Readonly<Record<Language, AppWords>> = { en: english, ko: korean };

export function appWords(language: Language): AppWords {
  return words[language];
}
