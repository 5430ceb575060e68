import type { ProblemCode } from '../../model/problem.ts';
import { gradeSource, lostIn } from './graded.ts';
import { readMarkers } from './markers.ts';
import { type AnswerFile, atRequirement, type Check, type Subject } from './subject.ts';

/**
 * Every requirement is lost by a wrong answer at least, for its own sake: nothing else shows that it is looked at. An
 * answer that loses everything because an object is missing or rejected would lose any requirement whatsoever.
 */
export const checkCoverage: Check = (subject) => {
  const shown = new Set(subject.wrong.flatMap((answer) => shownBy(subject, answer)));
  return subject.exercise.requirements
    .filter(({ id }) => !shown.has(id))
    .map(({ id }) => atRequirement(subject, id, { check: 'never-lost', requirement: id }));
};

/** The requirements that an answer loses because of what they ask for, or that its author says by name it loses. */
function shownBy(subject: Subject, answer: AnswerFile): string[] {
  const result = gradeSource(subject.exercise, answer.source);
  const { named } = readMarkers(subject, answer);
  const isObject = result.verdicts.some(({ object }) => object !== undefined);
  return lostIn(result)
    .filter(({ requirement, findings }) => {
      const forItsOwnSake = isObject && findings.some(({ problem }) => !aboutObjects.includes(problem.code));
      return forItsOwnSake || named.has(requirement.id);
    })
    .map(({ requirement }) => requirement.id);
}

const aboutObjects: readonly ProblemCode[] = ['object-missing', 'object-misnamed', 'object-rejected'];
