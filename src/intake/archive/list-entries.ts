import type { Entry, ZipFile } from 'yauzl';
import type { ArchiveFault } from '../intake-warning.ts';
import type { ArchiveMost } from '../tree/node.ts';
import type { ArchiveEntry } from './archive-entry.ts';
import { entryName } from './entry-name.ts';

/** A zip's directory, in its order, or why the whole zip is not to be trusted. Reads no entry. */
export async function listEntries(zip: ZipFile, most: ArchiveMost): Promise<readonly ArchiveEntry[] | ArchiveFault> {
  if (zip.entryCount > most.entries) return 'entries';
  const entries: ArchiveEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(entryOf(entry));
  } catch {
    return 'not-a-zip';
  }
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > most.total) return 'total';
  return overlap(entries) ? 'overlap' : entries;
}

function entryOf(entry: Entry): ArchiveEntry {
  const name = entryName(entry);
  return {
    name,
    kind: kindOf(entry, name),
    encrypted: entry.isEncrypted(),
    method: entry.compressionMethod,
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
    crc32: entry.crc32,
    offset: entry.relativeOffsetOfLocalHeader,
    extent: 30 + entry.fileNameLength + entry.compressedSize,
    modified: timeOf(entry),
  };
}

/** Archivers on Unix keep the file's mode in the upper half of the attributes, those on others none. */
function kindOf(entry: Entry, name: string): ArchiveEntry['kind'] {
  const type = (entry.externalFileAttributes >>> 16) & 0o170000;
  if (type === 0o120000) return 'symlink';
  if (name.endsWith('/') || type === 0o040000) return 'folder';
  return type === 0 || type === 0o100000 ? 'file' : 'other';
}

function timeOf(entry: Entry): number | undefined {
  const time = entry.getLastModDate({ timezone: 'UTC' }).getTime();
  return Number.isNaN(time) ? undefined : time;
}

/** Bombs without nesting have entries share their bytes (Fifield, 2019). */
function overlap(entries: readonly ArchiveEntry[]): boolean {
  const sorted = [...entries].sort((a, b) => a.offset - b.offset);
  return sorted.some((entry, at) => {
    const next = sorted[at + 1];
    return next !== undefined && entry.offset + entry.extent > next.offset;
  });
}
