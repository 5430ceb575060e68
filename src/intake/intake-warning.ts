import type { Refusal } from '../course/outcome.ts';

/** What whoever grades should know of the submissions, beside what each student's work says. Facts; words are in report/. */
export type IntakeWarning =
  /** Something of a student's was not read. */
  | ({ readonly code: 'refused'; readonly student: string } & RefusedThing)
  /** A download or zip of the whole class was not read. */
  | ({ readonly code: 'refused-download' } & RefusedThing)
  /** Belongs to no student. */
  | { readonly code: 'stray'; readonly name: string }
  /** Ids of different students that differ only in case or in how Unicode writes the same letters. */
  | { readonly code: 'alike'; readonly students: readonly [string, string] }
  /** Students of one name whom several Moodle downloads cannot tell apart; each download makes students of its own. */
  | { readonly code: 'same-name'; readonly name: string }
  /** A Canvas name in which two numbers may be the user's; `student` is the one that was taken. */
  | { readonly code: 'two-readings'; readonly name: string; readonly student: string }
  /** The map names a file that is not there. */
  | { readonly code: 'not-there'; readonly name: string; readonly student: string }
  | { readonly code: 'nothing-found' };

export interface RefusedThing {
  readonly name: string;
  readonly refusal: Refusal['code'];
  /** What is wrong with the zip that it is, or that it is in. */
  readonly fault: ArchiveFault | undefined;
}

/**
 * - `not-a-zip`: no directory of entries can be read, or it is broken.
 * - `unsafe-name`: leads out of the archive, or is no name at all (`..`, absolute, a drive, NUL).
 * - `overlap`: entries share bytes, as in a bomb.
 * - `sizes`, `checksum`: what is in it is not what the directory says.
 * - `ratio`, `total`, `entries`: would unpack to too much.
 * - `nested`: a zip in a student's zip.
 */
export const archiveFaults = [
  'not-a-zip',
  'encrypted',
  'method',
  'unsafe-name',
  'doubled-name',
  'overlap',
  'sizes',
  'checksum',
  'ratio',
  'total',
  'entries',
  'nested',
] as const;
export type ArchiveFault = (typeof archiveFaults)[number];
