import type { Entry } from 'yauzl';
import { getFileNameLowLevel } from 'yauzl';

const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * An entry's name, `\` read as `/`. macOS writes UTF-8 without saying so: what is UTF-8 is taken for it, and only the rest
 * for the code page of DOS, as the format has it.
 */
export function entryName(entry: Entry): string {
  const plain = utf8(entry.fileNameRaw);
  const utf8Flag = 0x800;
  const flags = plain === undefined ? entry.generalPurposeBitFlag & ~utf8Flag : entry.generalPurposeBitFlag | utf8Flag;
  return getFileNameLowLevel(flags, entry.fileNameRaw, entry.extraFields, false);
}

/** Each folder costs memory, and a name of 64 KiB may hold thousands. */
const mostParts = 100;

/** True for a name that stays within the archive on every system, and that is a name. */
export function isSafeEntryName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /^[A-Za-z]:/.test(name) || name.includes('\0')) return false;
  const parts = name.split('/');
  return parts.length <= mostParts && !parts.includes('..') && partsOf(name).length > 0;
}

/** The folders and the file of a name; some archivers begin with `./`. */
export function partsOf(name: string): string[] {
  return name.split('/').filter((part) => part !== '' && part !== '.');
}

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return strict.decode(bytes);
  } catch {
    return undefined;
  }
}
