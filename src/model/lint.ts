import type { Json } from './json.ts';
import type { Problem } from './problem.ts';

/** What a key of exercise.yaml, or of a file of settings, must hold. */
export type ExerciseShape =
  | 'map'
  | 'list'
  | 'text'
  | 'filled-text'
  | 'slug'
  | 'whole-number'
  | 'positive-number'
  | 'port'
  | 'domain'
  | 'object-name'
  | 'connection-end'
  | 'subject'
  | 'resource'
  | 'word'
  | 'instant'
  | 'name'
  | 'filled-list'
  | 'filled-map'
  | 'title'
  | 'minutes'
  | 'per-cent'
  | 'yes-or-no'
  | 'task-list'
  | 'share'
  | 'count'
  | 'reveal'
  | 'due'
  | 'submitted';

/** The ways to rewrite a manifest without changing what it says. */
export type Rewrite =
  | 'key-order'
  | 'block-style'
  | 'flow-style'
  | 'double-quotes'
  | 'single-quotes'
  | 'json'
  | 'comments'
  | 'anchors'
  | 'document-order'
  | 'list'
  | 'crlf'
  | 'byte-order-mark'
  | 'quantities'
  | 'selectors'
  | 'images'
  | 'explicit-defaults';

/** What is wrong with an exercise or its set, as data; `check` names the check that found it. */
export type LintProblem =
  // exercise.yaml itself
  | { check: 'syntax'; problem: Problem }
  | { check: 'unreadable'; reason: 'missing' | 'empty' }
  | { check: 'unknown-key'; key: string; suggestion: string | undefined }
  | { check: 'missing-key'; key: string }
  | { check: 'wrong-value'; field: string; expected: ExerciseShape }
  | { check: 'requirement-kind'; found: readonly string[]; kinds: readonly string[] }
  | { check: 'unknown-kind'; kind: string; suggestion: string | undefined }
  | { check: 'no-namespace'; kind: string }
  // how its parts fit together
  | { check: 'id'; id: string; folder: string }
  | { check: 'domain'; domain: string; folder: string }
  | { check: 'duplicate-id'; other: string }
  | { check: 'duplicate-requirement'; requirement: string }
  | { check: 'needs'; requirement: string; need: string; fault: 'unknown' | 'circular' }
  | { check: 'exactly'; path: string }
  | { check: 'points'; requirement: string; gate: boolean }
  | { check: 'lesson'; file: string; fault: 'missing' | 'empty' }
  | { check: 'lesson-manifest'; problem: Problem }
  | { check: 'given'; problem: Problem }
  | { check: 'unchanged'; object: string }
  | { check: 'stray-folder'; folder: string }
  // its answers
  | { check: 'too-few-solutions'; found: number; least: number }
  | { check: 'no-reference'; file: string }
  | { check: 'solution'; requirement: string; problem: Problem | undefined }
  | { check: 'solution-warning'; problem: Problem }
  | { check: 'empty-answer'; earned: number }
  | { check: 'start'; points: number }
  | { check: 'no-markers' }
  | { check: 'unknown-marker'; requirement: string }
  | { check: 'marked-but-met'; requirement: string }
  | { check: 'lost-unmarked'; requirement: string; problem: Problem | undefined }
  | { check: 'marker-line'; requirement: string; lines: readonly number[] }
  | { check: 'never-lost'; requirement: string }
  // what must and must not make a difference
  | { check: 'rewrite'; rewrite: Rewrite; requirement: string | undefined; problem: Problem | undefined }
  | { check: 'mutant-kept'; requirement: string; field: string; from: Json; to: Json | undefined }
  | { check: 'mutant-spreads'; requirement: string; field: string; from: Json; to: Json | undefined; other: string };

export type LintCheck = LintProblem['check'];

/** One thing that an exercise's author has to put right. */
export interface LintFinding {
  /** The exercise's folder name. */
  readonly exercise: string;
  /** Path from the set's root, with `/`. */
  readonly file: string;
  /** Counted from 1; undefined where it is about the whole file. */
  readonly line: number | undefined;
  readonly problem: LintProblem;
}
