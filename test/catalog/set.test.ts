import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintSet } from '../../src/catalog/lint/lint-catalog.ts';
import { lintExercise } from '../../src/catalog/lint/lint-exercise.ts';
import { lintFoldersUnder } from '../../src/catalog/lint/lint-folders.ts';
import { exercisePlaces, loadCatalog } from '../../src/catalog/read-catalog.ts';
import { domains } from '../../src/model/exercise.ts';
import type { LintFinding } from '../../src/model/lint.ts';
import { describeLint } from '../../src/report/wording/describe-lint.ts';

const folders = lintFoldersUnder(path.join(import.meta.dirname, '..', '..'));

function texts(findings: readonly LintFinding[]): string[] {
  return findings.map(({ file, line, problem }) => `${file}:${line ?? ''} ${describeLint(problem, 'en').message}`);
}

describe('the set that comes with kubedrill', () => {
  it('holds together', () => {
    expect(texts(lintSet(folders))).toEqual([]);
  });

  it('has exercises in every domain', () => {
    const { exercises, problems } = loadCatalog(folders);
    expect(problems).toEqual([]);
    expect(new Set(exercises.map(({ exercise }) => exercise.domain))).toEqual(new Set(domains));
  });

  it.each(exercisePlaces(folders).map((place) => [place.id, place] as const))('proves %s', (_, place) => {
    expect(texts(lintExercise(folders, place))).toEqual([]);
  });
});
