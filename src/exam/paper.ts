import type { Localized } from '../model/localized.ts';

/** The tasks of an exam, and its rules: all that has to be kept to sit it, and to draw it again. */
export interface Paper {
  /** What an instructor calls it; undefined for one that was drawn. */
  readonly title: Localized | undefined;
  readonly minutes: number;
  /** Per cent of all points from which on the exam is passed. */
  readonly passMark: number;
  readonly allowPause: boolean;
  /** What it was drawn by; undefined for one that an instructor has set. */
  readonly seed: number | undefined;
  /** In the order in which they are set. */
  readonly tasks: readonly ExamTask[];
}

export interface ExamTask {
  readonly exercise: string;
  /** The exercise's, so that a task that has been changed since can be told. */
  readonly digest: string;
  /** Per cent of the exam, a whole number; those of a paper sum to 100. */
  readonly weight: number;
}

/** The CKAD's, by the Linux Foundation's pages. */
export const usualPassMark = 66;
export const usualMinutes = 120;
export const usualTasks = 16;
export const mostMinutes = 1440;
export const mostTasks = 100;
