import fs from 'node:fs';
import path from 'node:path';
import { type Exam, foldExam } from '../exam/exam.ts';
import type { ExamEvent } from '../exam/exam-event.ts';
import { appendLines } from './append-lines.ts';
import { readExamLine, writeExamLine } from './exam-journal.ts';
import { setAside } from './set-aside.ts';

/** An exam that is kept, with its name. */
export interface KeptExam {
  readonly id: string;
  readonly exam: Exam;
}

export interface ExamStore {
  /** A name that no exam has yet, after a day in local time. */
  newId(now: number): string;
  /** Keeps an event; it is on disk when this returns. Throws what `fs` throws. */
  record(id: string, event: ExamEvent): void;
  /** The exam as far as it is kept, by every instance; undefined where there is none. Throws what `fs` throws. */
  read(id: string): Exam | undefined;
  /**
   * All exams, the oldest first. One whose journal does not tell how it began is set aside, and `onAside` is told the new
   * name: nothing can be made of it, and nothing is thrown away. Throws what `fs` throws.
   */
  list(onAside?: (file: string) => void): KeptExam[];
}

/**
 * Exams in a folder, an append-only file each, a line of JSON an event: a `kill -9` can tear the line being written, and
 * no more. Two instances that sit the same exam both add to it.
 */
export function openExams(folder: string): ExamStore {
  const fileOf = (id: string) => path.join(folder, `${id}.jsonl`);
  const eventsOf = (id: string): ExamEvent[] =>
    textOf(fileOf(id))
      .split('\n')
      .flatMap((line) => readExamLine(line) ?? []);
  const store: ExamStore = {
    newId(now) {
      const day = dayName(now);
      for (let n = 1; ; n += 1) if (!fs.existsSync(fileOf(`${day}-${n}`))) return `${day}-${n}`;
    },
    record: (id, event) => appendLines(fileOf(id), [writeExamLine(event)]),
    read: (id) => foldExam(eventsOf(id)),
    list(onAside) {
      return idsIn(folder).flatMap((id): KeptExam[] => {
        const exam = store.read(id);
        if (exam !== undefined) return [{ id, exam }];
        const aside = setAside(fileOf(id));
        if (aside !== undefined) onAside?.(aside);
        return [];
      });
    },
  };
  return store;
}

/** `2026-11-29-10` is later than `2026-11-29-9`. */
function idsIn(folder: string): string[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return names
    .map((name) => name.slice(0, -'.jsonl'.length))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }));
}

function dayName(now: number): string {
  const date = new Date(now);
  return [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function textOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
