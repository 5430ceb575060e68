import { type Exam, foldExam } from '../../../src/exam/exam.ts';
import type { ExamEvent } from '../../../src/exam/exam-event.ts';
import type { Paper } from '../../../src/exam/paper.ts';
import type { ExamStore } from '../../../src/progress/exam-store.ts';
import { ExamDesk } from '../../../src/tui/exam/exam-desk.ts';
import { exercises } from '../exercises.ts';
import { FakeServices } from '../fake-services.ts';

export const minute = 60_000;

export function paper(change: Partial<Paper> = {}): Paper {
  const weights = [50, 30, 20];
  const tasks = exercises.map(({ id, digest }, index) => ({ exercise: id, digest, weight: weights[index] ?? 0 }));
  return { title: undefined, minutes: 60, passMark: 66, allowPause: false, seed: 7, tasks, ...change };
}

/** An exam of the three exercises, kept in a list. */
export class FakeExam {
  readonly services: FakeServices;
  readonly events: ExamEvent[] = [];

  constructor(services = new FakeServices(), change: Partial<Paper> = {}) {
    this.services = services;
    this.events.push({ type: 'started', at: services.clock, paper: paper(change), folder: 'exam' });
  }

  get exam(): Exam {
    const exam = foldExam(this.events);
    if (exam === undefined) throw new Error('not started');
    return exam;
  }

  /** A desk as after a new start: it knows what was kept, and no more. */
  desk(): ExamDesk {
    const exams: ExamStore = {
      newId: () => 'one',
      record: (_, event) => void this.events.push(event),
      read: () => this.exam,
      list: () => [{ id: 'one', exam: this.exam }],
    };
    return new ExamDesk({ ...this.services, exams }, { id: 'one', exam: this.exam });
  }

  wait(minutes: number): void {
    this.services.clock += minutes * minute;
  }

  /** The candidate saves a task's file at an instant. */
  save(task: number, text: string): void {
    const file = this.desk().fileOf(task);
    this.services.files.set(file, text);
    this.services.modified.set(file, this.services.clock);
  }
}
