import fs from 'node:fs';
import path from 'node:path';
import { packagedFolders } from '../../catalog/exercise-folder.ts';
import { lintSet } from '../../catalog/lint/lint-catalog.ts';
import { lintExercise } from '../../catalog/lint/lint-exercise.ts';
import { lintFoldersUnder } from '../../catalog/lint/lint-folders.ts';
import { exercisePlaces } from '../../catalog/read-catalog.ts';
import type { LintFinding } from '../../model/lint.ts';
import { cliWording } from '../../report/wording/cli.ts';
import { describeLint } from '../../report/wording/describe-lint.ts';
import { fill } from '../../report/wording/fill.ts';
import type { Context } from '../context.ts';
import { findingLines } from '../finding-lines.ts';
import { Progress } from '../progress-line.ts';
import { UsageError } from '../usage-error.ts';

export interface LintOptions {
  readonly output: 'text' | 'json';
  /** Ids; all exercises where there are none. */
  readonly only: readonly string[];
}

/** `kubedrill lint [DIR]`: proves each exercise; 1 where anything is found. */
export async function lint(folder: string | undefined, options: LintOptions, context: Context): Promise<number> {
  const root = folder ?? path.dirname(packagedFolders().exercises);
  const folders = lintFoldersUnder(root);
  const { language } = context;
  if (!fs.existsSync(folders.exercises))
    throw new UsageError(fill(cliWording.noExerciseFolder[language], { folder: root }));
  const places = exercisePlaces(folders).filter(({ id }) => options.only.length === 0 || options.only.includes(id));
  const unknown = options.only.find((id) => !places.some((place) => place.id === id));
  if (unknown !== undefined) throw new UsageError(fill(cliWording.unknownExercise[language], { id: unknown }));

  const progress = new Progress(context, 1);
  const findings: LintFinding[] = options.only.length === 0 ? lintSet(folders) : [];
  for (const place of places) {
    progress.show(place.id);
    findings.push(...lintExercise(folders, place));
  }
  progress.clear();
  const count = places.length;
  if (options.output === 'json') {
    const told = findings.map((finding) => ({ ...finding, ...describeLint(finding.problem, language) }));
    const text = JSON.stringify(
      { exercises: count, findings: told },
      (_, value) => (typeof value === 'bigint' ? Number(value) : value),
      2,
    );
    await context.print(`${text}\n`);
  } else {
    for (const finding of findings)
      await context.print(`${findingLines(finding, describeLint(finding.problem, language), context)}\n`);
    const ending = findings.length === 0 ? cliWording.lintClean : cliWording.lintFound;
    await context.print(`${fill(ending[language], { count, findings: findings.length })}\n`);
  }
  return findings.length === 0 ? 0 : 1;
}
