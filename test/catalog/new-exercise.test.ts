import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { isExerciseId, newExercise } from '../../src/catalog/new-exercise.ts';
import { domain, TempSet } from './temp-set.ts';

describe('newExercise', () => {
  it('says what it wrote', () => {
    const set = new TempSet();
    const made = newExercise(set.root, domain, 'second');
    if ('exists' in made) throw new Error(made.exists);
    expect(made.written).toContain(`exercises/${domain}/second/exercise.yaml`);
    expect(made.written.every((file) => fs.existsSync(path.join(set.root, file)))).toBe(true);
    expect(set.lint()).toEqual([]);
  });

  it.each(['exercises', 'solutions', 'answers'])('leaves everything as it is where %s are in the way', (part) => {
    const set = new TempSet();
    fs.mkdirSync(path.join(set.root, part, domain, 'second'), { recursive: true });
    const before = fs.readdirSync(set.root, { recursive: true });
    expect(newExercise(set.root, domain, 'second')).toEqual({ exists: `${part}/${domain}/second` });
    expect(fs.readdirSync(set.root, { recursive: true })).toEqual(before);
  });

  it('puts wrong answers where the set has them', () => {
    const set = new TempSet();
    fs.mkdirSync(path.join(set.root, 'test'));
    const made = newExercise(set.root, domain, 'second');
    expect(made).toMatchObject({ written: expect.arrayContaining([`answers/${domain}/second/labels-absent.yaml`]) });
    fs.renameSync(path.join(set.root, 'answers'), path.join(set.root, 'test', 'answers'));
    const next = newExercise(set.root, domain, 'third');
    expect(next).toMatchObject({
      written: expect.arrayContaining([`test/answers/${domain}/third/labels-absent.yaml`]),
    });
  });

  it.each([
    ['headless-service', true],
    ['a1', true],
    ['', false],
    ['Headless', false],
    ['a--b', false],
    ['-a', false],
    ['../a', false],
  ])('takes %j for an id: %s', (text, is) => {
    expect(isExerciseId(text)).toBe(is);
  });
});
