import type { LintFinding } from '../../model/lint.ts';
import type { RequirementResult } from '../../model/result.ts';
import { positionAt } from '../../model/span.ts';
import { gradeSource, lostIn, reasonOf } from './graded.ts';
import { readMarkers } from './markers.ts';
import { type AnswerFile, type Check, inAnswer, type Subject } from './subject.ts';

/** Each wrong answer loses exactly what its markers name, and is told so at the lines that they stand on. */
export const checkWrongAnswers: Check = (subject) =>
  subject.wrong.flatMap((answer) => checkWrongAnswer(subject, answer));

function checkWrongAnswer(subject: Subject, answer: AnswerFile): LintFinding[] {
  const markers = readMarkers(subject, answer);
  const findings = [...markers.findings];
  const result = gradeSource(subject.exercise, answer.source);
  const lost = new Map(lostIn(result).map((row) => [row.requirement.id, row]));
  for (const [id, row] of lost) {
    if (markers.lost.has(id)) continue;
    const problem = { check: 'lost-unmarked', requirement: id, problem: reasonOf(row, result) } as const;
    findings.push(inAnswer(subject, answer, row.findings[0]?.span, problem));
  }
  for (const [requirement, lines] of markers.lost) {
    const row = lost.get(requirement);
    if (row === undefined)
      findings.push({ ...about(subject, answer, lines[0]), problem: { check: 'marked-but-met', requirement } });
    else findings.push(...misplaced(subject, answer, lines, row));
  }
  return findings;
}

/** Marked lines at which the requirement has no finding. */
function misplaced(
  subject: Subject,
  answer: AnswerFile,
  marked: readonly number[],
  row: RequirementResult,
): LintFinding[] {
  const lines = [...new Set(row.findings.map(({ source, span }) => positionAt(source.text, span.start).line))];
  return marked
    .filter((line) => !lines.includes(line))
    .map((line) => ({
      ...about(subject, answer, line),
      problem: { check: 'marker-line', requirement: row.requirement.id, lines },
    }));
}

function about({ place }: Subject, { file }: AnswerFile, line: number | undefined): Omit<LintFinding, 'problem'> {
  return { exercise: place.id, file, line };
}
