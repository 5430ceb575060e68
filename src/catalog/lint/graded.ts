import { grade } from '../../grading/grade.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Problem } from '../../model/problem.ts';
import type { RequirementResult, Result } from '../../model/result.ts';
import type { Source } from '../../model/span.ts';
import { timeZones } from '../time-zones.ts';

/** Grades one text as an answer of its own. */
export function gradeSource(exercise: Exercise, source: Source): Result {
  return grade(exercise, [source], { zones: timeZones });
}

/** The requirements that an answer does not meet, whatever the reason. */
export function lostIn(result: Result): readonly RequirementResult[] {
  return result.requirements.filter(({ state }) => state !== 'met');
}

/** What the parser and the API server say of an answer, beside its requirements. */
export function remarksOn(result: Result): readonly Diagnostic[] {
  const parsed = result.parsed.flatMap(({ diagnostics }) => diagnostics);
  return [...parsed, ...result.verdicts.flatMap(({ errors, warnings }) => [...errors, ...warnings])];
}

/**
 * The first reason why a requirement is lost. Where its object is rejected, the API server's own reason: that is what
 * an author has to know.
 */
export function reasonOf(lost: RequirementResult, result: Result): Problem | undefined {
  const problem = lost.findings[0]?.problem;
  if (problem?.code !== 'object-rejected' && problem?.code !== 'object-missing') return problem;
  return remarksOn(result).find(({ severity }) => severity === 'error')?.problem ?? problem;
}
