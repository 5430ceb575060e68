import fs from 'node:fs';
import type { FileContent, Refused } from './node.ts';

/** Opens a regular file and nothing else: no link, and no pipe or device that would make it wait. Throws what `fs` throws. */
function openDiskFile(file: Buffer): { readonly descriptor: number; readonly stats: fs.Stats } {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants;
  const descriptor = fs.openSync(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
  return { descriptor, stats: fs.fstatSync(descriptor) };
}

/**
 * Hands on an open regular file, or why there is none. What is judged is what was opened, so that nothing can be put in
 * its place in between. `use` closes the descriptor.
 */
export function withDiskFile<T>(file: Buffer, use: (descriptor: number, stats: fs.Stats) => T): T | Refused {
  try {
    const { descriptor, stats } = openDiskFile(file);
    if (stats.isFile()) return use(descriptor, stats);
    fs.closeSync(descriptor);
    return { refusal: 'not-a-file', fault: undefined };
  } catch (error) {
    return { refusal: refusalOf(error), fault: undefined };
  }
}

/** A file's bytes, unless there are more than `most`: then none of them is read. */
export function readDiskFile(file: Buffer, most: number): FileContent | Refused {
  return withDiskFile<FileContent | Refused>(file, (descriptor, stats) => {
    try {
      const bytes = stats.size > most ? undefined : readUpTo(descriptor, most, stats.size);
      if (bytes === undefined) return { refusal: 'too-large', fault: undefined };
      return { bytes, modified: Math.trunc(stats.mtimeMs) };
    } finally {
      fs.closeSync(descriptor);
    }
  });
}

/** The size may change while the file is read; what counts is what comes. */
function readUpTo(descriptor: number, most: number, expected: number): Uint8Array | undefined {
  const buffer = Buffer.alloc(Math.min(most, expected) + 1);
  let length = 0;
  while (length < buffer.length) {
    const count = fs.readSync(descriptor, buffer, length, buffer.length - length, null);
    if (count === 0) return new Uint8Array(buffer.subarray(0, length));
    length += count;
  }
  return undefined;
}

function refusalOf(error: unknown): Refused['refusal'] {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ELOOP' || code === 'EMLINK') return 'symlink';
  // A socket cannot be opened, nor a device without a driver.
  return code === 'ENXIO' || code === 'ENODEV' ? 'not-a-file' : 'unreadable';
}
