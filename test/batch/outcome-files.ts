import fs from 'node:fs';
import path from 'node:path';
import { type CourseRules, type RunHeader, rulesOf, runHeader, wholeClass } from '../../src/batch/run-header.ts';
import type { StudentRecord } from '../../src/batch/student-record.ts';
import type { Course, CourseTask } from '../../src/course/course.ts';
import type { SubmissionOutcome } from '../../src/course/outcome.ts';
import type { StudentWork } from '../../src/intake/student-work.ts';
import { tempFolder } from './temp-folder.ts';

export type StoredStudent = StudentRecord;
const versions = { kubedrillVersion: '1.0.0', kubernetesVersion: '1.36' };

export function courseOf(tasks: readonly CourseTask[]): Course {
  return {
    id: 'course',
    title: { en: 'Course', ko: '코스' },
    tasks,
    policy: {
      late: { graceMinutes: 0, percentPerDay: 0, atMostPercent: 100, daysAccepted: undefined },
      creditRejected: false,
      reveal: 'full',
      anonymous: false,
      passMark: 60,
    },
  };
}

/** A student's work: files by task. */
export function workOf(id: string, tasks: Readonly<Record<string, Readonly<Record<string, string>>>>): StudentWork {
  const works = Object.entries(tasks).map(([task, files]) => ({
    task,
    files: Object.entries(files).map(([name, text]) => ({ name, bytes: Buffer.from(text) })),
    refused: undefined,
    submittedAt: undefined,
    markedLate: false,
  }));
  return { id, name: id, fields: {}, works, unmatched: [] };
}

export function headerOf(
  tasks: readonly CourseTask[],
  change: Partial<RunHeader> = {},
  rules: Partial<CourseRules> = {},
) {
  const header = runHeader({ ...rulesOf(courseOf(tasks), 'key', false), ...rules }, versions, wholeClass);
  return { ...header, ...change };
}

export function outcomeOf(student: string, change: object = {}): SubmissionOutcome {
  return {
    student,
    task: 'headless-service',
    exercise: { id: 'headless-service', digest: 'd' },
    files: [],
    submission: student,
    submittedAt: undefined,
    markedLate: false,
    outcome: 'graded',
    requirements: [],
    remarks: [],
    ...change,
  } as SubmissionOutcome;
}

export function recordOf(
  student: string,
  outcomes: readonly SubmissionOutcome[] = [outcomeOf(student)],
): StudentRecord {
  return { student, name: student, fields: {}, unmatched: [], outcomes };
}

/** Writes lines as they are into a new file. */
export function fileOf(lines: readonly (object | string)[], end = '\n'): string {
  const file = path.join(tempFolder(), 'outcomes.jsonl');
  fs.writeFileSync(
    file,
    lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n') + end,
  );
  return file;
}

/** A whole file of outcomes. */
export function wholeFile(header: RunHeader, students: readonly StudentRecord[]): string {
  const outcomes = students.reduce((sum, one) => sum + one.outcomes.length, 0);
  return fileOf([header, ...students, { end: { students: students.length, outcomes } }]);
}
