import type { LintFinding } from '../../model/lint.ts';
import { referenceName } from '../read-answers.ts';
import { gradeSource, lostIn, reasonOf, remarksOn } from './graded.ts';
import { type AnswerFile, atRequirement, type Check, inAnswer, inExercise, type Subject } from './subject.ts';

const fewestSolutions = 3;

/** There are enough right answers, of which one is the reference. */
export const checkSolutionFiles: Check = (subject) => {
  const { solutions, place } = subject;
  const findings: LintFinding[] = [];
  const found = solutions.length;
  if (found < fewestSolutions)
    findings.push(inExercise(subject, ['id'], { check: 'too-few-solutions', found, least: fewestSolutions }));
  const file = `solutions/${place.domain}/${place.id}/${referenceName}`;
  if (!solutions.some((solution) => solution.file === file))
    findings.push(inExercise(subject, ['id'], { check: 'no-reference', file }));
  return findings;
};

/** Every accepted answer meets everything, and nobody has anything to say about it. */
export const checkSolutions: Check = (subject) =>
  subject.solutions.flatMap((solution) => {
    const losses = lossesOf(subject, solution);
    if (losses.length > 0) return losses;
    return remarksOn(gradeSource(subject.exercise, solution.source)).map(({ problem, span }) =>
      inAnswer(subject, solution, span, { check: 'solution-warning', problem }),
    );
  });

/** Right answers that draw a warning are right all the same. */
export const checkWarnedAnswers: Check = (subject) => subject.warned.flatMap((answer) => lossesOf(subject, answer));

function lossesOf(subject: Subject, answer: AnswerFile): LintFinding[] {
  const result = gradeSource(subject.exercise, answer.source);
  return lostIn(result).map((lost) =>
    inAnswer(subject, answer, lost.findings[0]?.span, {
      check: 'solution',
      requirement: lost.requirement.id,
      problem: reasonOf(lost, result),
    }),
  );
}

/** Nothing is earned by doing nothing. */
export const checkEmptyAnswer: Check = (subject) => {
  const { requirements } = gradeSource(subject.exercise, { name: 'empty.yaml', text: '' });
  return requirements
    .filter(({ earned }) => earned > 0)
    .map(({ requirement, earned }) => atRequirement(subject, requirement.id, { check: 'empty-answer', earned }));
};

/** What a learner begins with is not the answer already. */
export const checkStart: Check = (subject) => {
  const { exercise, place } = subject;
  if (exercise.start === undefined) return [];
  const { earned, points } = gradeSource(exercise, exercise.start);
  if (earned < points) return [];
  const answer = { file: `exercises/${place.domain}/${place.id}/start.yaml`, source: exercise.start };
  return [inAnswer(subject, answer, undefined, { check: 'start', points })];
};
