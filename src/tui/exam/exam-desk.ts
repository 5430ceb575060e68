import { type Exam, withEvent } from '../../exam/exam.ts';
import { deadlineOf, remaining } from '../../exam/exam-clock.ts';
import type { ExamEvent } from '../../exam/exam-event.ts';
import { type ExamScore, scoreExam } from '../../exam/score-exam.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Result } from '../../model/result.ts';
import { attemptOf } from '../../progress/attempt-of.ts';
import type { ExamStore, KeptExam } from '../../progress/exam-store.ts';
import { isUntouched } from '../answers/is-untouched.ts';
import { startText } from '../answers/start-text.ts';
import type { AppServices } from '../services/app-services.ts';

export interface ExamServices
  extends Pick<
    AppServices,
    'exercises' | 'language' | 'grade' | 'readFile' | 'writeFile' | 'now' | 'joinPath' | 'modifiedAt' | 'progress'
  > {
  readonly exams: ExamStore;
}

/**
 * An exam that is being sat: keeps what happens in it, sees the candidate's files, and lets nothing count that comes
 * after its end. Throws what the file system throws.
 */
export class ExamDesk {
  readonly id: string;
  readonly #services: ExamServices;
  #exam: Exam;

  constructor(services: ExamServices, { id, exam }: KeptExam) {
    this.id = id;
    this.#services = services;
    this.#exam = exam;
  }

  get exam(): Exam {
    return this.#exam;
  }

  /** Milliseconds that are left. */
  get timeLeft(): number {
    return remaining(this.#exam, this.#services.now());
  }

  exercise(task: number): Exercise | undefined {
    const id = this.#exam.paper.tasks[task]?.exercise;
    return this.#services.exercises.find((exercise) => exercise.id === id);
  }

  /** The candidate's file for a task, whether or not it exists. */
  fileOf(task: number): string {
    const { paper, folder } = this.#exam;
    const number = String(task + 1).padStart(2, '0');
    return this.#services.joinPath(folder, `${number}-${paper.tasks[task]?.exercise ?? ''}.yaml`);
  }

  /** Opens a task; its file is made where there is none. */
  open(task: number): void {
    this.#keep({ type: 'opened', at: this.#services.now(), task });
    const exercise = this.exercise(task);
    const file = this.fileOf(task);
    if (exercise === undefined || this.#services.readFile(file) !== undefined) return;
    this.#services.writeFile(file, startText(exercise, this.#services.language));
  }

  /** Sees what a task's file holds now; undefined where there is none. */
  look(task: number): string | undefined {
    const text = this.#services.readFile(this.fileOf(task));
    if (text !== undefined && text !== this.#exam.tasks[task]?.text)
      this.#keep({ type: 'answered', at: this.#services.now(), task, text });
    return text;
  }

  flag(task: number): void {
    this.#keep({ type: 'flagged', at: this.#services.now(), task, flagged: this.#exam.tasks[task]?.flagged !== true });
  }

  pause(): void {
    this.#keep({ type: 'paused', at: this.#services.now() });
  }

  resume(): void {
    this.#keep({ type: 'resumed', at: this.#services.now() });
  }

  /** True where the time is up, and the exam has been ended by it. */
  endIfDue(): boolean {
    if (this.#exam.ended === undefined && this.timeLeft === 0) this.end('time');
    return this.#exam.ended !== undefined;
  }

  /**
   * Ends the exam: all files are seen once more. Where the time was up before, only what was not changed after that
   * counts; of a file that was, what was seen of it in time.
   */
  end(by: 'candidate' | 'time'): void {
    const now = this.#services.now();
    const end = Math.min(now, deadlineOf(this.#exam));
    for (const task of this.#exam.tasks.keys()) {
      const modified = this.#services.modifiedAt(this.fileOf(task));
      if (modified !== undefined && modified <= end) this.look(task);
    }
    this.#keep({ type: 'ended', at: by === 'time' ? end : now, by });
  }

  /** What the exam comes to, by what was seen of the files. An untouched file is no answer. */
  score(): ExamScore {
    const answers = this.#exam.tasks.map(({ text }, task) => {
      const exercise = this.exercise(task);
      return exercise && { exercise, result: text === undefined ? undefined : this.#gradeOwn(exercise, task, text) };
    });
    return scoreExam(this.#exam, answers);
  }

  /** Keeps what the tasks came to among the learner's attempts. */
  keepAttempts(score: ExamScore): void {
    score.tasks.forEach(({ result }, task) => {
      const text = this.#exam.tasks[task]?.text ?? '';
      if (result !== undefined) this.#services.progress.record(attemptOf(result, [{ name: this.fileOf(task), text }]));
    });
  }

  #gradeOwn(exercise: Exercise, task: number, text: string): Result | undefined {
    if (isUntouched(exercise, text)) return undefined;
    const number = String(task + 1).padStart(2, '0');
    return this.#services.grade(exercise, [{ name: `${number}-${exercise.id}.yaml`, text }]);
  }

  #keep(event: ExamEvent): void {
    if (this.#exam.ended !== undefined) return;
    this.#services.exams.record(this.id, event);
    this.#exam = withEvent(this.#exam, event);
  }
}
