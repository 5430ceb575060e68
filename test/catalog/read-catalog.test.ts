import { describe, expect, it } from 'vitest';
import { foldersUnder, packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { newExercise } from '../../src/catalog/new-exercise.ts';
import { readLesson, readSolutions, referenceOf } from '../../src/catalog/read-answers.ts';
import {
  type CatalogEntry,
  closestExerciseId,
  findExercise,
  isEntry,
  loadCatalog,
  loadExercise,
} from '../../src/catalog/read-catalog.ts';
import { TempSet } from './temp-set.ts';

function load(set: TempSet, id: string): CatalogEntry {
  const found = loadExercise(foldersUnder(set.root), id);
  if (found === undefined || !isEntry(found)) throw new Error(JSON.stringify(found));
  return found;
}

describe('a catalog', () => {
  it('holds a set in the order of the domains, then of the ids', () => {
    const set = new TempSet();
    newExercise(set.root, 'services-and-networking', 'another');
    newExercise(set.root, 'application-deployment', 'third');
    const catalog = loadCatalog(foldersUnder(set.root));
    expect(catalog.problems).toEqual([]);
    expect(catalog.exercises.map(({ exercise }) => exercise.id)).toEqual(['third', 'another', 'task']);
    expect(findExercise(catalog, 'task')?.exercise.id).toBe('task');
    expect(findExercise(catalog, 'tasks')).toBeUndefined();
  });

  it('keeps what can be read when an exercise cannot', () => {
    const set = new TempSet();
    newExercise(set.root, 'services-and-networking', 'another');
    set.change('exercises/exercise.yaml', 'minutes: 3', 'minutes: soon');
    const { exercises, problems } = loadCatalog(foldersUnder(set.root));
    expect(exercises.map(({ exercise }) => exercise.id)).toEqual(['another']);
    expect(problems).toMatchObject([
      {
        exercise: 'task',
        file: 'exercises/services-and-networking/task/exercise.yaml',
        line: 5,
        problem: { check: 'wrong-value', field: 'minutes' },
      },
    ]);
    expect(loadExercise(foldersUnder(set.root), 'task')).toEqual(problems[0]);
  });

  it('is empty where there is no set', () => {
    const set = new TempSet();
    expect(loadCatalog({ exercises: set.path('nowhere') })).toEqual({ exercises: [], problems: [] });
  });

  it('finds the set that comes with kubedrill', () => {
    expect(loadExercise(packagedFolders(), 'headless-service')).toMatchObject({ exercise: { id: 'headless-service' } });
  });
});

describe('loadExercise', () => {
  it('reads one exercise by id', () => {
    expect(load(new TempSet(), 'task').exercise.id).toBe('task');
  });

  it.each(['', '.', '..', '../task', 'task/', '/task', 'no-such-task', 'constructor'])('knows no %j', (id) => {
    expect(loadExercise(foldersUnder(new TempSet().root), id)).toBeUndefined();
  });

  it.each([
    ['tsak', 'task'],
    ['Task', 'task'],
    ['the-task', 'task'],
    ['something', undefined],
    ['', undefined],
  ])('takes %j for %j', (id, meant) => {
    expect(closestExerciseId(foldersUnder(new TempSet().root), id)).toBe(meant);
  });
});

describe('what belongs to an exercise', () => {
  it('is read when it is asked for', () => {
    const entry = load(new TempSet(), 'task');
    expect(readLesson(entry, 'ko')).toMatch(/^# TODO: 제목\n/);
    expect(readSolutions(entry).map(({ name }) => name)).toEqual(['reference.yaml', 'flow-style.yaml', 'json.json']);
    expect(referenceOf(entry)?.text).toMatch(/^apiVersion: v1\nkind: Pod\n/);
  });

  it('may be missing', () => {
    const set = new TempSet().remove('exercises/lesson.ko.md').remove('solutions/reference.yaml');
    const entry = load(set, 'task');
    expect(readLesson(entry, 'ko')).toBeUndefined();
    expect(referenceOf(entry)).toBeUndefined();
    expect(readSolutions({ ...entry, solutions: undefined })).toEqual([]);
  });
});
