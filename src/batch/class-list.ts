import { createHash, createHmac } from 'node:crypto';
import type { Student } from '../course/student-score.ts';
import { studentSlug } from '../intake/student-slug.ts';

/** What is known of a student beside their work. */
export interface RosterEntry {
  readonly id: string;
  readonly name: string | undefined;
  readonly fields: Readonly<Record<string, string>>;
}

/** How students are called in reports. */
export interface Naming {
  readonly anonymous: boolean;
  /** What pseudonyms are made with; the same key gives the same ones. */
  readonly key: string;
}

/** A student as reports call them: by name, or by a pseudonym, in names of files as well. */
export function namedStudent({ id, name, fields }: RosterEntry, { anonymous, key }: Naming): Student {
  const known = name === undefined || name === '' ? id : name;
  if (!anonymous) return { id, name: known, shown: known, slug: studentSlug(id), fields };
  const pseudonym = createHmac('sha256', key).update(id).digest('hex').slice(0, 10);
  return { id, name: known, shown: `student-${pseudonym}`, slug: `student-${pseudonym}`, fields };
}

/** A key for courses that name none: whoever knows the course and an id can find a pseudonym out. */
export function usualKey(course: string): string {
  return createHash('sha256').update(`kubedrill ${course}`).digest('hex');
}
