import fs from 'node:fs';
import { fromFdPromise } from 'yauzl';
import type { Archive, ArchiveMost, Refused } from '../tree/node.ts';
import { withDiskFile } from '../tree/read-disk-file.ts';
import { archiveOf, zipOptions } from './unzip-bytes.ts';

/** Opens a zip on the disk; of its bytes only the directory is read. */
export async function unzipDiskFile(file: Buffer, name: string, most: ArchiveMost): Promise<Archive | Refused> {
  return withDiskFile(file, (descriptor) => {
    const opening = fromFdPromise(descriptor, zipOptions).catch((error) => {
      // Only a zip that was opened closes its descriptor.
      fs.closeSync(descriptor);
      throw error;
    });
    return archiveOf(opening, name, most);
  });
}
