import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { BatchFault } from './batch-fault.ts';

/** Tells who writes into a folder of results: `process host`. */
export const lockFile = '.kubedrill-lock';

/**
 * Keeps other runs out of a folder until what is returned is called. The lock of a process that is gone is taken over;
 * throws a `BatchFault` for that of one that runs, or that is on another machine, which nobody can ask.
 */
export function lockFolder(folder: string): () => void {
  const file = path.join(folder, lockFile);
  const own = `${process.pid} ${os.hostname()}\n`;
  if (!created(file, own)) {
    const holder = writtenContentOf(file);
    if (isHeld(holder) || !removed(file, holder) || !created(file, own)) throw inUse(file, contentOf(file));
  }
  return () => {
    if (contentOf(file) === own) fs.rmSync(file, { force: true });
  };
}

function created(file: string, content: string): boolean {
  try {
    fs.writeFileSync(file, content, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Only one of several can move a lock away; who finds that it is a new one puts it back. */
function removed(file: string, holder: string): boolean {
  const aside = `${file}.${process.pid}`;
  try {
    fs.renameSync(file, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
  const isStale = contentOf(aside) === holder;
  if (isStale) fs.rmSync(aside);
  else fs.renameSync(aside, file);
  return isStale;
}

function contentOf(file: string): string {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Of a lock that is being made just now nothing is written yet. */
function writtenContentOf(file: string): string {
  const content = contentOf(file);
  if (content !== '') return content;
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
  return contentOf(file);
}

function partsOf(holder: string): { readonly pid: number; readonly host: string } | undefined {
  const [, pid, host = ''] = /^(\d{1,10}) (.+)\n$/.exec(holder) ?? [];
  return pid === undefined ? undefined : { pid: Number(pid), host };
}

function isHeld(holder: string): boolean {
  const parts = partsOf(holder);
  // Killed before it had written who it is, or cut by a crash of the machine.
  if (parts === undefined) return false;
  if (parts.host !== os.hostname()) return true;
  // In a container that is started again, a process has the number that the killed one had.
  return parts.pid !== process.pid && isRunning(parts.pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function inUse(file: string, holder: string): BatchFault {
  const { pid, host } = partsOf(holder) ?? { pid: '?', host: '?' };
  return new BatchFault({ code: 'in-use', file, process: String(pid), host });
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
