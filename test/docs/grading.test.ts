import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { loadCatalog } from '../../src/catalog/read-catalog.ts';
import { courseKeys } from '../../src/catalog/settings/course-schema.ts';
import { readCourse } from '../../src/catalog/settings/read-course.ts';
import { gradeFormats, layouts } from '../../src/cli/grade/option-values.ts';
import { revealLevels } from '../../src/course/course.ts';
import { projectRoot } from '../support/run-cli.ts';

const page = fs.readFileSync(path.join(projectRoot, 'docs', 'grading.md'), 'utf8');

const untold = (names: readonly string[]) => names.filter((name) => !page.includes(`\`${name}\``));

describe('docs/grading.md', () => {
  it('shows a course with every key, which is read', () => {
    const [, text = ''] = /^```yaml\n([\s\S]*?)^```$/m.exec(page) ?? [];
    const read = readCourse({ name: 'course.yaml', text }, () =>
      loadCatalog(packagedFolders()).exercises.map(({ exercise }) => exercise),
    );
    expect('findings' in read ? read.findings : []).toEqual([]);
    const keys = new Set([...text.matchAll(/(\w+):(?= |$)/gm)].map(([, key]) => key));
    expect([...courseKeys].filter((key) => !keys.has(key))).toEqual([]);
  });

  it('names every format, layout and level', () => {
    expect(untold([...gradeFormats, ...layouts.filter((layout) => layout !== 'auto'), ...revealLevels])).toEqual([]);
  });

  it('links to files that exist', () => {
    for (const [, target = ''] of page.matchAll(/\]\(([^)#:]+)\)/g))
      expect(fs.existsSync(path.join(projectRoot, 'docs', target)), target).toBe(true);
  });
});
