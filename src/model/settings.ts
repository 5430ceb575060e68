import type { LintProblem } from './lint.ts';

/** What is wrong with a file of settings that an instructor wrote, as data. */
export type SettingsProblem =
  | Extract<LintProblem, { check: 'syntax' | 'unknown-key' | 'missing-key' | 'wrong-value' }>
  | { check: 'empty-settings' }
  | { check: 'unknown-exercise'; id: string; suggestion: string | undefined }
  /** `line`: where the task stands first. */
  | { check: 'doubled-task'; id: string; line: number };

export interface SettingsFinding {
  /** Counted from 1. */
  readonly line: number;
  readonly problem: SettingsProblem;
}
