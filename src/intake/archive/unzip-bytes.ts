import { fromBufferPromise, type ZipFile } from 'yauzl';
import type { Archive, ArchiveMost, Refused } from '../tree/node.ts';
import { entryTree } from './entry-tree.ts';
import { listEntries } from './list-entries.ts';

/** How yauzl opens zips here: names stay bytes, so that one bad name does not take the others with it. */
export const zipOptions = { autoClose: false, decodeStrings: false, validateEntrySizes: true } as const;

/** Opens a zip that is in memory, such as one in a zip. */
async function unzipBytes(bytes: Uint8Array, name: string, most: ArchiveMost): Promise<Archive | Refused> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return archiveOf(fromBufferPromise(buffer, zipOptions), name, most);
}

/** Reads a zip's directory into a tree; a zip that is not to be trusted is closed at once. */
export async function archiveOf(
  opening: Promise<ZipFile>,
  name: string,
  most: ArchiveMost,
): Promise<Archive | Refused> {
  let zip: ZipFile;
  try {
    zip = await opening;
  } catch {
    return { refusal: 'bad-archive', fault: 'not-a-zip' };
  }
  const entries = await listEntries(zip, most);
  if (typeof entries !== 'string') return { root: entryTree(zip, entries, name, unzipBytes), close: () => zip.close() };
  zip.close();
  return { refusal: 'bad-archive', fault: entries };
}
