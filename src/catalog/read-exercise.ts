import { type Domain, domains, type Exercise } from '../model/exercise.ts';
import type { LintProblem } from '../model/lint.ts';
import type { YamlNode } from '../model/node.ts';
import { positionAt, type Source } from '../model/span.ts';
import { parseSource } from '../yaml/parse-source.ts';
import { ExerciseFault } from './exercise-fault.ts';
import { digestOf, readExerciseFiles } from './exercise-files.ts';
import { Fields } from './fields.ts';
import { readRequirement } from './read-requirement.ts';

/** Why a folder holds no exercise that could be used; `line` is one of its exercise.yaml. */
export interface UnreadableExercise {
  readonly problem: LintProblem;
  readonly line: number | undefined;
}

/** Reads the exercise in a folder, in one pass and as far as its types go; `lint` says whether it is a good one. */
export function readExercise(folder: string): Exercise | UnreadableExercise {
  const files = readExerciseFiles(folder);
  const text = files.get('exercise.yaml');
  if (text === undefined) return { problem: { check: 'unreadable', reason: 'missing' }, line: undefined };
  try {
    return exerciseFrom(new Fields(rootOf({ name: 'exercise.yaml', text })), files);
  } catch (error) {
    if (!(error instanceof ExerciseFault)) throw error;
    return {
      problem: error.problem,
      line: error.offset === undefined ? undefined : positionAt(text, error.offset).line,
    };
  }
}

/** The one document of an exercise.yaml. */
function rootOf(source: Source): YamlNode {
  const { documents, diagnostics } = parseSource(source);
  const error = diagnostics.find((diagnostic) => diagnostic.severity === 'error');
  if (error !== undefined) throw new ExerciseFault({ check: 'syntax', problem: error.problem }, error.span.start);
  const root = documents[0]?.root;
  if (root === undefined) throw new ExerciseFault({ check: 'unreadable', reason: 'empty' }, undefined);
  return root;
}

function exerciseFrom(fields: Fields, files: ReadonlyMap<string, string>): Exercise {
  const namespace = fields.has('namespace') ? fields.text('namespace') : defaultNamespace;
  return {
    id: fields.text('id'),
    domain: domainAt(fields),
    competency: fields.text('competency'),
    minutes: fields.number('minutes'),
    title: fields.localized('title'),
    story: fields.localized('story'),
    namespace,
    requirements: fields.maps('requirements').map((requirement) => readRequirement(requirement, namespace)),
    given: sourceOf(files, 'given.yaml'),
    start: sourceOf(files, 'start.yaml'),
    digest: digestOf(files),
  };
}

/** Where an exercise's objects live if it does not say. */
export const defaultNamespace = 'default';

function domainAt(fields: Fields): Domain {
  const text = fields.text('domain');
  const domain = domains.find((known) => known === text);
  if (domain !== undefined) return domain;
  throw new ExerciseFault(
    { check: 'wrong-value', field: 'domain', expected: 'domain' },
    fields.get('domain').span.start,
  );
}

/** Named without a folder, so that results do not depend on where kubedrill is installed. */
function sourceOf(files: ReadonlyMap<string, string>, name: string): Source | undefined {
  const text = files.get(name);
  return text === undefined ? undefined : { name, text };
}
