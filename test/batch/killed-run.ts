import { spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../support/run-cli.ts';

const program = path.join(projectRoot, 'dist', 'kubedrill.js');

/**
 * Starts the built program and kills it, as the kernel does, once what it has found takes so many bytes. False where it
 * was done before.
 */
export function killedAt(bytes: number, cwd: string, args: readonly string[], out: string): Promise<boolean> {
  const part = path.join(cwd, out, 'outcomes.jsonl.part');
  const env = { PATH: process.env.PATH ?? '', HOME: cwd, KUBEDRILL_HOME: path.join(cwd, 'home'), KUBEDRILL_LANG: 'en' };
  const child = spawn(process.execPath, [program, ...args], { cwd, env, stdio: 'ignore' });
  // What an earlier run has left does not count: it is moved away, or written over.
  const earlier = identityOf(part);
  const watch = setInterval(() => {
    const now = identityOf(part);
    const isNew = now?.inode !== earlier?.inode || now?.written !== earlier?.written;
    if (now !== undefined && isNew && now.size >= bytes) child.kill('SIGKILL');
  }, 2);
  return new Promise((resolve) => {
    child.once('exit', (_, signal) => {
      clearInterval(watch);
      resolve(signal === 'SIGKILL');
    });
  });
}

function identityOf(
  file: string,
): { readonly inode: number; readonly written: number; readonly size: number } | undefined {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  return stat === undefined ? undefined : { inode: stat.ino, written: stat.mtimeMs, size: stat.size };
}
