import fs from 'node:fs';
import path from 'node:path';
import type { LintFinding } from '../../model/lint.ts';
import { positionAt, type Source } from '../../model/span.ts';
import { parseSource } from '../../yaml/parse-source.ts';
import { readText } from '../exercise-files.ts';
import { answerFilesIn, readSource, referenceName } from '../read-answers.ts';
import type { ExercisePlace } from '../read-catalog.ts';
import { readExercise } from '../read-exercise.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkGiven } from './check-given.ts';
import { checkIdentity } from './check-identity.ts';
import { checkLessons } from './check-lessons.ts';
import { checkMutants } from './check-mutants.ts';
import { checkRequirements } from './check-requirements.ts';
import { checkRewrites } from './check-rewrites.ts';
import {
  checkEmptyAnswer,
  checkSolutionFiles,
  checkSolutions,
  checkStart,
  checkWarnedAnswers,
} from './check-right-answers.ts';
import { checkSchema } from './check-schema.ts';
import { checkWrongAnswers } from './check-wrong-answers.ts';
import type { LintFolders } from './lint-folders.ts';
import { type AnswerFile, type Check, exerciseFile, pathFrom, type Subject } from './subject.ts';

/** What is proved of an exercise that could be read. */
const checks: readonly Check[] = [
  checkIdentity,
  checkRequirements,
  checkLessons,
  checkGiven,
  checkSolutionFiles,
  checkSolutions,
  checkWarnedAnswers,
  checkEmptyAnswer,
  checkStart,
  checkWrongAnswers,
  checkCoverage,
  checkRewrites,
  checkMutants,
];

/** Proves one exercise; no findings means that it holds. Reads files, never throws for what they hold. */
export function lintExercise(folders: LintFolders, place: ExercisePlace): LintFinding[] {
  const folder = path.join(folders.exercises, place.domain, place.id);
  const text = readText(path.join(folder, 'exercise.yaml'));
  const about = { exercise: place.id, file: exerciseFile(place) };
  if (text === undefined) return [{ ...about, line: undefined, problem: { check: 'unreadable', reason: 'missing' } }];
  const { documents, diagnostics } = parseSource({ name: 'exercise.yaml', text });
  const findings = diagnostics
    .filter(({ problem }) => problem.code !== 'suspicious-character')
    .map(({ problem, span }): LintFinding => {
      const { line } = positionAt(text, span.start);
      return { ...about, line, problem: { check: 'syntax', problem } };
    });
  const root = documents[0]?.root;
  if (root === undefined) return findings;
  findings.push(...checkSchema({ place, text, root }));
  const exercise = readExercise(folder);
  if ('problem' in exercise)
    return findings.length > 0 ? findings : [{ ...about, line: exercise.line, problem: exercise.problem }];
  const subject: Subject = { place, folders, exercise, text, root, ...answersTo(folders, place) };
  return [...findings, ...checks.flatMap((check) => check(subject))];
}

function answersTo(
  folders: LintFolders,
  { domain, id }: ExercisePlace,
): Pick<Subject, 'solutions' | 'warned' | 'wrong'> {
  const filesIn = (root: string | undefined) =>
    root === undefined ? [] : answersIn(folders, path.join(root, domain, id));
  const solutions = filesIn(folders.solutions);
  const isReference = ({ source }: { source: Source }) => source.name === referenceName;
  return {
    solutions: [...solutions.filter(isReference), ...solutions.filter((solution) => !isReference(solution))],
    warned: filesIn(folders.warned),
    wrong: filesIn(folders.answers),
  };
}

function answersIn(folders: LintFolders, folder: string): AnswerFile[] {
  if (!fs.existsSync(folder)) return [];
  return answerFilesIn(folder).map((name) => ({
    file: pathFrom(folders, path.join(folder, name)),
    source: readSource(folder, name),
  }));
}
