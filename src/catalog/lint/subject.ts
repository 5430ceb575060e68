import path from 'node:path';
import { locate, locateKey } from '../../kubernetes/locate.ts';
import type { Exercise } from '../../model/exercise.ts';
import { FieldPath, type PathSegment } from '../../model/field-path.ts';
import type { LintFinding, LintProblem } from '../../model/lint.ts';
import type { YamlNode } from '../../model/node.ts';
import { positionAt, type Source, type Span } from '../../model/span.ts';
import type { LintFolders } from './lint-folders.ts';

/** An answer with the path that findings name it by. */
export interface AnswerFile {
  readonly file: string;
  readonly source: Source;
}

/** An exercise with everything that is there to prove it by, read once for all checks. */
export interface Subject {
  readonly place: { readonly domain: string; readonly id: string };
  readonly folders: LintFolders;
  readonly exercise: Exercise;
  /** exercise.yaml, and the root of its one document. */
  readonly text: string;
  readonly root: YamlNode;
  /** Right answers, the reference first. */
  readonly solutions: readonly AnswerFile[];
  readonly warned: readonly AnswerFile[];
  readonly wrong: readonly AnswerFile[];
}

/** One thing that is proved of every exercise. */
export type Check = (subject: Subject) => LintFinding[];

/** A finding at a place of exercise.yaml; the nearest place above it where nothing is written there. */
export function inExercise(
  subject: Pick<Subject, 'place' | 'text' | 'root'>,
  at: readonly PathSegment[],
  problem: LintProblem,
): LintFinding {
  const path = FieldPath.of(...at);
  const { span } = problem.check === 'unknown-key' ? locateKey(subject.root, path) : locate(subject.root, path);
  return {
    exercise: subject.place.id,
    file: exerciseFile(subject.place),
    line: positionAt(subject.text, span.start).line,
    problem,
  };
}

/** A finding at a requirement's `id`. */
export function atRequirement(subject: Subject, id: string, problem: LintProblem): LintFinding {
  const index = subject.exercise.requirements.findIndex((requirement) => requirement.id === id);
  return inExercise(subject, ['requirements', index, 'id'], problem);
}

/** A finding in an answer, at a span of its text if there is one to show. */
export function inAnswer(
  subject: Subject,
  answer: AnswerFile,
  span: Span | undefined,
  problem: LintProblem,
): LintFinding {
  const line = span === undefined ? undefined : positionAt(answer.source.text, span.start).line;
  return { exercise: subject.place.id, file: answer.file, line, problem };
}

/** The path of an exercise.yaml as findings name it, the same on every machine. */
export function exerciseFile({ domain, id }: { readonly domain: string; readonly id: string }): string {
  return `exercises/${domain}/${id}/exercise.yaml`;
}

/** A path as findings name it: from the set's root, with `/`. */
export function pathFrom(folders: LintFolders, file: string): string {
  return path.relative(folders.root, file).replaceAll(path.sep, '/');
}
