import type { Exercise } from '../../model/exercise.ts';
import { type ExerciseProgress, type Progress, withEntry } from '../../progress/exercise-progress.ts';
import type { ProgressEntry } from '../../progress/progress-entry.ts';
import { progressOf } from '../../progress/progress-of.ts';
import type { Style } from '../../report/style.ts';
import { type AppWords, appWords } from '../../report/wording/app.ts';
import type { LinesContext } from '../lines/lines-context.ts';
import type { AppServices } from '../services/app-services.ts';
import { fileNotice } from '../shell/progress-notice.ts';
import { readAtStart } from '../shell/read-at-start.ts';
import type { Notice } from '../state/notice.ts';
import { type Line, printLine } from '../text/line.ts';
import { noticeText } from '../text/notice-text.ts';
import { wrapLine } from '../text/wrap-line.ts';
import type { LinearPort } from './terminal-port.ts';

/** What every command of the linear mode works with: words, printing, and the learner's progress. */
export class LinearDesk {
  readonly services: AppServices;
  readonly context: LinesContext;
  readonly words: AppWords;
  readonly port: LinearPort;
  #progress: Progress;

  constructor(services: AppServices, style: Style, width: number, port: LinearPort) {
    this.services = services;
    this.context = { language: services.language, style, width };
    this.words = appWords(services.language);
    this.port = port;
    const { progress, notice } = readAtStart(services);
    this.#progress = progress;
    if (notice !== undefined) this.tell(notice);
  }

  get progress(): Progress {
    return this.#progress;
  }

  progressOf({ id }: Exercise): ExerciseProgress {
    return progressOf(this.#progress, id);
  }

  /** The learner's file for an exercise, whether or not it exists. */
  fileOf(exercise: Exercise): string {
    return this.services.answerFile(exercise.id, this.progressOf(exercise).file);
  }

  keep(entry: ProgressEntry): void {
    const { progress, displayName } = this.services;
    try {
      const stored = progress.record(entry);
      const changed = withEntry(progressOf(this.#progress, entry.exercise), stored);
      this.#progress = new Map(this.#progress).set(entry.exercise, changed);
    } catch (error) {
      this.tell(fileNotice('progress-not-kept', displayName(progress.file), error));
    }
  }

  /** A file that cannot be read or written is told; true if it could. */
  withFile(kind: 'cannot-read' | 'cannot-write', file: string, work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      this.tell(fileNotice(kind, this.services.displayName(file), error));
      return false;
    }
  }

  tell(notice: Notice): void {
    this.say(noticeText(notice, this.words));
  }

  say(text: string): void {
    this.print(wrapLine(text, this.context));
  }

  print(lines: readonly Line[]): void {
    this.port.print(lines.map((line) => `${printLine(line, this.context.style).trimEnd()}\n`).join(''));
  }
}
