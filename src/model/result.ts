import type { Diagnostic } from './diagnostic.ts';
import type { Requirement } from './exercise.ts';
import type { ParsedSource } from './node.ts';
import type { Verdict } from './object.ts';

/**
 * - `met`: it holds.
 * - `would-be-met`: it would hold if the object it speaks of existed (the API server rejects it, or its name, kind or
 *   namespace is another). Earns nothing unless rejected objects are credited.
 * - `blocked`: it does not hold, and neither does one that it needs.
 * - `unmet`: it does not hold.
 */
export type RequirementState = 'met' | 'would-be-met' | 'blocked' | 'unmet';

export interface RequirementResult {
  readonly requirement: Requirement;
  readonly state: RequirementState;
  readonly earned: number;
  /** Why it is not met, each at its place; empty when met. */
  readonly findings: readonly Diagnostic[];
}

/** `graded`, or `ungradable`: nothing in the submission could be read (no YAML, too large, …); its fault, not the grader's. */
export type Outcome = 'graded' | 'ungradable';

/** What grading found of one answer. A pure function of exercise and texts: no clock, locale or path of the machine. */
export interface Result {
  readonly exerciseId: string;
  readonly exerciseDigest: string;
  readonly kubernetesVersion: string;
  readonly outcome: Outcome;
  readonly requirements: readonly RequirementResult[];
  readonly earned: number;
  readonly points: number;
  /** True when every requirement is met. */
  readonly passed: boolean;
  readonly parsed: readonly ParsedSource[];
  readonly verdicts: readonly Verdict[];
}
