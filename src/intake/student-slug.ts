import { createHash } from 'node:crypto';

const longestSlug = 80;
const hashDigits = 10;

const safe = /^[a-z0-9][a-z0-9._-]*$/;
/** Windows opens devices by these names, whatever follows the first dot. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;
/** What is made below must not be anybody's id as it stands. */
const hashed = /-[0-9a-f]{10}$/;

/**
 * A student's id for names of files: as it is where every system takes it, else what is readable of it and ten digits of
 * its sha256. Depends on the id alone, so that a class may grow; different ids have different slugs, also where case
 * does not count. At most 80 ASCII characters: lower-case letters, digits, `.`, `_`, `-`.
 */
export function studentSlug(id: string): string {
  if (id.length <= longestSlug && safe.test(id) && !id.endsWith('.') && !device.test(id) && !hashed.test(id)) return id;
  // UTF-16, so that halves of surrogate pairs stay different from one another.
  const hash = createHash('sha256').update(Buffer.from(id, 'utf16le')).digest('hex').slice(0, hashDigits);
  const ascii = id.slice(0, longestSlug).normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '');
  const stem = ascii.replace(/[^a-z0-9_]+/g, '-').replace(/^[-_]+/, '');
  const short = stem.slice(0, longestSlug - hashDigits - 1).replace(/[-_]+$/, '');
  return `${short === '' ? 'student' : short}-${hash}`;
}
