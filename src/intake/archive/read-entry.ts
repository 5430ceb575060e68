import { crc32 } from 'node:zlib';
import { Entry, type ZipFile } from 'yauzl';
import type { ArchiveFault } from '../intake-warning.ts';
import type { FileContent, Refused } from '../tree/node.ts';
import type { ArchiveEntry } from './archive-entry.ts';

/** Smaller files may be packed as well as they will: a page of blanks is no bomb. */
const smallBytes = 128 * 1024;

export interface EntryMost {
  readonly bytes: number;
  readonly ratio: number;
}

/** An entry's bytes, held to what the directory says of them. The zip has to be open. */
export async function readEntry(zip: ZipFile, entry: ArchiveEntry, most: EntryMost): Promise<FileContent | Refused> {
  if (entry.encrypted) return bad('encrypted');
  if (entry.method !== 0 && entry.method !== 8) return bad('method');
  if (entry.unpacked > smallBytes && entry.unpacked > entry.packed * most.ratio) return bad('ratio');
  if (entry.unpacked > most.bytes) return { refusal: 'too-large', fault: undefined };
  const bytes = await unpack(zip, entry);
  if (bytes === undefined) return bad('sizes');
  return crc32(bytes) === entry.crc32 ? { bytes, modified: entry.modified } : bad('checksum');
}

/** Undefined where there are more or fewer bytes than said, or no such entry at all. Never unpacks more than was said. */
async function unpack(zip: ZipFile, entry: ArchiveEntry): Promise<Uint8Array | undefined> {
  try {
    const { method, packed, unpacked } = entry;
    // What yauzl needs of its own entry, which is much larger than ours.
    const own = Object.assign(new Entry(), {
      generalPurposeBitFlag: 0,
      compressionMethod: method,
      compressedSize: packed,
      uncompressedSize: unpacked,
      relativeOffsetOfLocalHeader: entry.offset,
    });
    const stream = await zip.openReadStreamPromise(own);
    const chunks: Uint8Array[] = [];
    let length = 0;
    for await (const chunk of stream) {
      length += chunk.length;
      // Leaving the loop destroys the stream.
      if (length > unpacked) return undefined;
      chunks.push(chunk);
    }
    return length === unpacked ? new Uint8Array(Buffer.concat(chunks)) : undefined;
  } catch {
    return undefined;
  }
}

function bad(fault: ArchiveFault): Refused {
  return { refusal: 'bad-archive', fault };
}
