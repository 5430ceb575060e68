import fs from 'node:fs';
import path from 'node:path';
import { ZipFile } from 'yazl';
import type { ClassFile } from './layouts/class-layout.ts';

/** Writes the files into a folder, with their times; returns how many. */
export function writeFolder(folder: string, files: Iterable<ClassFile>): number {
  let count = 0;
  for (const { path: name, content, modified } of files) {
    const file = path.join(folder, name);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    fs.writeFileSync(file, content);
    if (modified !== undefined) fs.utimesSync(file, modified / 1000, modified / 1000);
    count += 1;
  }
  return count;
}

/** Writes what lies under submissions/ as one zip, and the other files beside it; returns how many files there are. */
export async function writeZipped(folder: string, files: Iterable<ClassFile>): Promise<number> {
  const zip = new ZipFile();
  const below = 'submissions/';
  let packed = 0;
  function* beside(): Generator<ClassFile> {
    for (const file of files) {
      if (!file.path.startsWith(below)) {
        yield file;
        continue;
      }
      packed += 1;
      const mtime = new Date(file.modified ?? 0);
      zip.addBuffer(Buffer.from(file.content), file.path.slice(below.length), { mtime, mode: 0o100644 });
    }
  }
  const loose = writeFolder(folder, beside());
  zip.end();
  await new Promise<void>((resolve, reject) => {
    const out = fs.createWriteStream(path.join(folder, 'submissions.zip'));
    zip.outputStream.pipe(out).on('finish', resolve).on('error', reject);
  });
  return loose + packed;
}
