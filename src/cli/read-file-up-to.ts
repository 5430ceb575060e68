import fs from 'node:fs';

/** Tells why a file that is there is not read: a device, say, whose bytes may never end. */
class NotAFile extends Error {
  readonly code = 'ENOTFILE';
}

/**
 * A file's bytes, or undefined where there are more than `most`. A pipe is read to its end as well (`<(…)` of a shell is
 * one). Throws what `fs` throws, and NotAFile for devices and sockets.
 */
export function readFileUpTo(file: string, most: number): Uint8Array | undefined {
  const stats = fs.statSync(file);
  if (!stats.isFile() && !stats.isFIFO() && !stats.isDirectory()) throw new NotAFile(file);
  if (stats.size > most) return undefined;
  if (!stats.isFIFO()) return fs.readFileSync(file);
  return readPipe(file, most);
}

/** A pipe has no size: it may go on for ever. */
function readPipe(file: string, most: number): Uint8Array | undefined {
  const descriptor = fs.openSync(file, 'r');
  try {
    const chunks: Uint8Array[] = [];
    for (let total = 0; ; ) {
      const chunk = new Uint8Array(64 * 1024);
      const count = fs.readSync(descriptor, chunk);
      if (count === 0) return Buffer.concat(chunks);
      total += count;
      if (total > most) return undefined;
      chunks.push(chunk.subarray(0, count));
    }
  } finally {
    fs.closeSync(descriptor);
  }
}
