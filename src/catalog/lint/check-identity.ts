import type { LintFinding } from '../../model/lint.ts';
import { type Check, inExercise } from './subject.ts';

/** The exercise is called what its folders are called. */
export const checkIdentity: Check = (subject) => {
  const { exercise, place } = subject;
  const findings: LintFinding[] = [];
  if (exercise.id !== place.id)
    findings.push(inExercise(subject, ['id'], { check: 'id', id: exercise.id, folder: place.id }));
  if (exercise.domain !== place.domain)
    findings.push(inExercise(subject, ['domain'], { check: 'domain', domain: exercise.domain, folder: place.domain }));
  return findings;
};
