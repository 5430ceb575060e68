import { describe, expect, it } from 'vitest';
import type { LintProblem } from '../../../src/model/lint.ts';
import { languages } from '../../../src/model/localized.ts';
import { describeLint } from '../../../src/report/wording/describe-lint.ts';

const syntax = { code: 'duplicate-key', key: 'a' } as const;
const mutant = { requirement: 'port', field: 'spec.ports[0].port', from: 80 } as const;

const problems: readonly LintProblem[] = [
  { check: 'syntax', problem: syntax },
  { check: 'unreadable', reason: 'missing' },
  { check: 'unreadable', reason: 'empty' },
  { check: 'unknown-key', key: 'matchs', suggestion: 'matches' },
  { check: 'unknown-key', key: 'x', suggestion: undefined },
  { check: 'missing-key', key: 'title.ko' },
  { check: 'wrong-value', field: 'minutes', expected: 'positive-number' },
  { check: 'wrong-value', field: '', expected: 'map' },
  { check: 'requirement-kind', found: [], kinds: ['matches', 'routes'] },
  { check: 'requirement-kind', found: ['matches', 'routes'], kinds: ['matches', 'routes'] },
  { check: 'unknown-kind', kind: 'Pods', suggestion: 'Pod' },
  { check: 'no-namespace', kind: 'Namespace' },
  { check: 'id', id: 'a', folder: 'b' },
  { check: 'domain', domain: 'a', folder: 'b' },
  { check: 'duplicate-id', other: 'exercises/a/b/exercise.yaml' },
  { check: 'duplicate-requirement', requirement: 'port' },
  { check: 'needs', requirement: 'port', need: 'name', fault: 'unknown' },
  { check: 'needs', requirement: 'port', need: 'name', fault: 'circular' },
  { check: 'exactly', path: 'spec.selector' },
  { check: 'points', requirement: 'port', gate: true },
  { check: 'points', requirement: 'port', gate: false },
  { check: 'lesson', file: 'lesson.ko.md', fault: 'missing' },
  { check: 'lesson', file: 'lesson.ko.md', fault: 'empty' },
  { check: 'lesson-manifest', problem: syntax },
  { check: 'given', problem: syntax },
  { check: 'unchanged', object: 'Service/web' },
  { check: 'stray-folder', folder: 'solutions/a/b' },
  { check: 'too-few-solutions', found: 1, least: 3 },
  { check: 'no-reference', file: 'solutions/a/b/reference.yaml' },
  { check: 'solution', requirement: 'port', problem: syntax },
  { check: 'solution-warning', problem: syntax },
  { check: 'empty-answer', earned: 1 },
  { check: 'start', points: 3 },
  { check: 'no-markers' },
  { check: 'unknown-marker', requirement: 'prot' },
  { check: 'marked-but-met', requirement: 'port' },
  { check: 'lost-unmarked', requirement: 'port', problem: undefined },
  { check: 'marker-line', requirement: 'port', lines: [7] },
  { check: 'never-lost', requirement: 'port' },
  { check: 'rewrite', rewrite: 'key-order', requirement: 'port', problem: undefined },
  { check: 'rewrite', rewrite: 'explicit-defaults', requirement: undefined, problem: syntax },
  { check: 'mutant-kept', ...mutant, to: 81 },
  { check: 'mutant-kept', ...mutant, to: undefined },
  { check: 'mutant-spreads', ...mutant, to: 81, other: 'routes' },
  { check: 'mutant-spreads', ...mutant, to: undefined, other: 'routes' },
];

describe('describeLint', () => {
  it.each(languages)('reads like this (%s)', (language) => {
    const texts = problems.map((problem) => {
      const { message, help } = describeLint(problem, language);
      return `${message}\n  ${help ?? '-'}`;
    });
    expect(texts.join('\n')).toMatchSnapshot();
  });

  it.each(languages)('starts in lower case and ends without a full stop or question mark (%s)', (language) => {
    for (const problem of problems) {
      const { message, help = '' } = describeLint(problem, language);
      for (const text of [message, help]) expect(text).not.toMatch(/^[A-Z]|[.?]$|undefined|null/);
    }
  });
});
