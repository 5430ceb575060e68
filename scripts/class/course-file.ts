import { stringify } from 'yaml';
import type { ClassTask } from './class-task.ts';

/** The course.yaml of a made-up class. */
export function courseFile(tasks: readonly ClassTask[]): string {
  return stringify({
    id: 'ckad-spring',
    title: { en: 'CKAD Spring', ko: 'CKAD 봄학기' },
    passMark: 60,
    reveal: 'full',
    anonymous: false,
    creditRejected: false,
    late: { graceMinutes: 10, percentPerDay: 10, atMostPercent: 50, daysAccepted: 7 },
    submitted: 'modified',
    roster: 'roster.csv',
    tasks: tasks.map(({ id, entry, weight, due }) => ({
      exercise: entry.exercise.id,
      ...(id === entry.exercise.id ? {} : { id }),
      weight,
      due: koreanTime(due),
    })),
  });
}

const nineHours = 9 * 3600 * 1000;

function koreanTime(instant: number): string {
  return `${new Date(instant + nineHours).toISOString().slice(0, 19)}+09:00`;
}
