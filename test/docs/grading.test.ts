import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { packagedFolders } from '../../src/catalog/exercise-folder.ts';
import { loadCatalog } from '../../src/catalog/read-catalog.ts';
import { courseKeys } from '../../src/catalog/settings/course-schema.ts';
import { readCourse } from '../../src/catalog/settings/read-course.ts';
import { gradeFormats } from '../../src/cli/grade/option-values.ts';
import { revealLevels } from '../../src/course/course.ts';
import { latenessOf } from '../../src/course/late-days.ts';
import { layouts } from '../../src/intake/layouts.ts';
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

  it('works its example out as scoring does', () => {
    const late = { graceMinutes: 10, percentPerDay: 10, atMostPercent: 50, daysAccepted: 7 };
    const rows = [...page.matchAll(/^\| (\d+) March, (\d\d:\d\d) \| (\d+).*\| ([\d.]+) \|$/gm)];
    expect(rows).toHaveLength(5);
    for (const [, day = '', time, days, score] of rows) {
      const submittedAt = Date.parse(`2026-03-${day}T${time}:00Z`);
      const lateness = latenessOf({ submittedAt, markedLate: false }, Date.parse('2026-03-09T23:59:59Z'), late);
      const worth = Math.max(0, 6 - (9 * lateness.penaltyPercent) / 100);
      expect([lateness.daysLate, worth.toFixed(1)]).toEqual([Number(days), Number(score).toFixed(1)]);
    }
  });

  it('links to files that exist', () => {
    for (const [, target = ''] of page.matchAll(/\]\(([^)#:]+)\)/g))
      expect(fs.existsSync(path.join(projectRoot, 'docs', target)), target).toBe(true);
  });
});
