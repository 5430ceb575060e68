import { admit } from '../../kubernetes/admit.ts';
import type { LintFinding } from '../../model/lint.ts';
import { positionAt } from '../../model/span.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import { objectNameText } from '../object-name.ts';
import { atRequirement, type Check } from './subject.ts';

/** What is given could exist: the API server takes it. What is to stay unchanged is among it. */
export const checkGiven: Check = (subject) => {
  const { exercise, place } = subject;
  const parsed = exercise.given && parseSource(exercise.given);
  const verdicts = admit(parsed?.documents ?? [], { namespace: exercise.namespace });
  const faults = [
    ...(parsed?.diagnostics ?? []),
    ...verdicts.flatMap((verdict) => [...verdict.errors, ...verdict.warnings]),
  ];
  const findings = faults.map(({ problem, span, source }): LintFinding => {
    const { line } = positionAt(source.text, span.start);
    const file = `exercises/${place.domain}/${place.id}/given.yaml`;
    return { exercise: place.id, file, line, problem: { check: 'given', problem } };
  });
  const objects = verdicts.flatMap(({ object }) => (object === undefined ? [] : [object]));
  for (const requirement of exercise.requirements) {
    if (requirement.kind !== 'unchanged') continue;
    const { kind, name, namespace } = requirement.object;
    if (objects.some((object) => object.kind === kind && object.name === name && object.namespace === namespace))
      continue;
    const object = objectNameText(requirement.object, exercise.namespace);
    findings.push(atRequirement(subject, requirement.id, { check: 'unchanged', object }));
  }
  return findings;
};
