/** What a thread of `GradingPool` runs: piscina calls it with one piece of work at a time. */
import { workerData } from 'piscina';
import { gradeWork, type Work } from './grade-work.ts';
import type { WorkerData } from './grading-pool.ts';

const { exercises, limits } = workerData as WorkerData;
const byId = new Map(exercises.map((exercise) => [exercise.id, exercise]));

export default function work({ exercise: id, files }: Work): string {
  const exercise = byId.get(id);
  if (exercise === undefined) throw new Error(`no exercise ${id} in this thread`);
  return gradeWork(exercise, files, limits);
}
