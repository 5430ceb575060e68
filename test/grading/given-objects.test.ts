import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { loadCatalog } from '../../src/catalog/read-catalog.ts';
import { timeZones } from '../../src/catalog/time-zones.ts';
import { givenObjects } from '../../src/grading/given-objects.ts';
import { grade } from '../../src/grading/grade.ts';

const { exercises } = loadCatalog(packagedFolders());

describe('the objects that an exercise gives', () => {
  it.each(
    exercises
      .filter(({ exercise }) => exercise.given !== undefined)
      .map((entry) => [entry.exercise.id, entry] as const),
  )('are read once and changed by no answer: %s', (id, { exercise, solutions }) => {
    const objects = givenObjects(exercise);
    expect(objects.length).toBeGreaterThan(0);
    const before = structuredClone(objects);
    const folders = [solutions ?? '', path.join('test/answers', exercise.domain, id)];
    for (const folder of folders)
      for (const name of fs.readdirSync(folder).filter((file) => file.endsWith('.yaml')))
        grade(exercise, [{ name, text: fs.readFileSync(path.join(folder, name), 'utf8') }], { zones: timeZones });
    expect(givenObjects(exercise)).toBe(objects);
    expect(objects).toEqual(before);
  });
});
