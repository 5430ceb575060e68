import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { CourseTask } from '../../../src/course/course.ts';
import { findSubmissions } from '../../../src/intake/find-submissions.ts';
import type { IntakeOptions } from '../../../src/intake/intake-options.ts';
import type { IntakeWarning } from '../../../src/intake/intake-warning.ts';
import type { StudentWork } from '../../../src/intake/student-work.ts';
import { exerciseOf } from '../../support/exercise-of.ts';

/** A course of tasks that each ask for the objects named. */
function tasksOf(wanted: Readonly<Record<string, readonly string[]>>): readonly CourseTask[] {
  return Object.entries(wanted).map(([id, objects]) => {
    const requirements = objects.map((object) => {
      const [kind = '', name = ''] = object.split('/');
      const base = { id: object, says: { en: '', ko: '' }, points: 1, hint: undefined, needs: [] };
      return {
        ...base,
        kind: 'matches',
        object: { kind, name, namespace: 'default' },
        matches: {},
        exactly: [],
      } as const;
    });
    return { id, exercise: { ...exerciseOf(requirements), id }, weight: 1, due: undefined };
  });
}

export const threeTasks = tasksOf({
  'headless-service': ['Service/web'],
  probes: ['Deployment/shop'],
  'pending-claim': ['PersistentVolumeClaim/data'],
});
export const oneTask = threeTasks.slice(0, 1);

/** A manifest of one object. */
export function manifest(object: string): string {
  const [kind, name] = object.split('/');
  return `apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}}\n`;
}

/** A folder that is gone after the test. */
export function tempFolder(): string {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'kubedrill-intake-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes files below a folder, by default a new one; a name that ends with `/` is a folder. */
export function write(files: Readonly<Record<string, string | Uint8Array>>, root = tempFolder()): string {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name);
    fs.mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) fs.writeFileSync(file, content);
  }
  return root;
}

export interface Taken {
  readonly students: readonly StudentWork[];
  readonly warnings: readonly IntakeWarning[];
}

/** Everybody's work, and what was warned of. */
export async function take(root: string, options: Partial<IntakeOptions> = {}): Promise<Taken> {
  const warnings: IntakeWarning[] = [];
  const all = { tasks: threeTasks, onWarning: (warning: IntakeWarning) => warnings.push(warning), ...options };
  const students: StudentWork[] = [];
  for await (const student of findSubmissions(root, all)) students.push(student);
  return { students, warnings };
}

/** Students in short: `{alice: {probes: ['a.yaml'], …}}`; a refusal is written as `code name`, what is unmatched under `-`. */
export function inShort({ students }: Taken): Record<string, Record<string, readonly string[]>> {
  return Object.fromEntries(students.map((student) => [student.id, shortOf(student)]));
}

function shortOf({ works, unmatched }: StudentWork): Record<string, readonly string[]> {
  const short: Record<string, readonly string[]> = {};
  for (const { task, files, refused } of works)
    short[task] = refused === undefined ? files.map(({ name }) => name) : [`!${refused.code} ${refused.name}`];
  if (unmatched.length > 0) short['-'] = unmatched.map(({ name, why }) => `${why} ${name}`);
  return short;
}
