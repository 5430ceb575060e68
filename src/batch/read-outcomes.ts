import fs from 'node:fs';
import { BatchFault } from './batch-fault.ts';
import { type RunHeader, readHeader } from './run-header.ts';
import { type RunEnd, readStudentLine, type StudentRecord } from './student-record.ts';

/** A file of outcomes that is being read, a student at a time. */
export interface OutcomeReader {
  readonly header: RunHeader;
  /** Students in order of their ids. */
  readonly students: AsyncGenerator<StudentRecord>;
}

/**
 * Opens a file of outcomes. Where it must be `whole`, a torn end throws a `BatchFault`; else what is sound of a torn file
 * is read. Undefined where there is none, or none whose first line says what it is; `whole` ones must be there.
 */
export async function readOutcomes(file: string, whole: true): Promise<OutcomeReader>;
export async function readOutcomes(file: string, whole: false): Promise<OutcomeReader | undefined>;
export async function readOutcomes(file: string, whole: boolean): Promise<OutcomeReader | undefined> {
  const first = await firstLineOf(file);
  const header = first === undefined ? undefined : readHeader(first);
  if (header !== undefined) return { header, students: studentsOf(file, whole) };
  if (whole) throw new BatchFault({ code: 'no-outcomes', file });
  return undefined;
}

/** The file is closed again: who only looks at the header has nothing to close. */
async function firstLineOf(file: string): Promise<string | undefined> {
  const lines = linesOf(file);
  try {
    const { value, done } = await lines.next();
    return done === true ? undefined : value;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  } finally {
    await lines.return(undefined);
  }
}

async function* studentsOf(file: string, whole: boolean): AsyncGenerator<StudentRecord> {
  const lines = linesOf(file);
  await lines.next();
  let end: RunEnd | undefined;
  let count = 0;
  let last: string | undefined;
  for await (const line of lines) {
    const read = readStudentLine(line);
    if (read === undefined || end !== undefined || ('student' in read && last !== undefined && read.student <= last)) {
      // A torn line is the last that was written.
      if (!whole) return;
      throw new BatchFault({ code: 'torn-outcomes', file });
    }
    if ('end' in read) end = read;
    else {
      count += 1;
      last = read.student;
      yield read;
    }
  }
  if (whole && end?.end.students !== count) throw new BatchFault({ code: 'torn-outcomes', file });
}

/** By LF alone: texts in JSON may hold the other line ends of Unicode, at which readline would cut. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const handle = await fs.promises.open(file);
  try {
    let parts: string[] = [];
    for await (const chunk of handle.createReadStream({ autoClose: false, encoding: 'utf8' })) {
      const [head = '', ...rest] = String(chunk).split('\n');
      parts.push(head);
      for (const part of rest) {
        yield parts.join('');
        parts = [part];
      }
    }
    // Without its LF it is torn, even where it happens to be JSON.
    if (parts.join('') !== '') yield '';
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
