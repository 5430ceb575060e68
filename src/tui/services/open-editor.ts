import { type SpawnOptions, spawn } from 'node:child_process';
import type { EditorOutcome } from './app-services.ts';

/** Runs an editor in this terminal until it is closed. The command is a shell's, as for git: it may hold arguments. */
export function openEditor(command: string, file: string): Promise<EditorOutcome> {
  const options: SpawnOptions = { stdio: 'inherit' };
  // Ctrl-C in the editor is the editor's: it reaches the whole foreground group, and would end the app behind it.
  const ignore = () => undefined;
  process.on('SIGINT', ignore);
  return new Promise<EditorOutcome>((resolve) => {
    const child =
      process.platform === 'win32'
        ? spawn(`${command} "${file}"`, { ...options, shell: true })
        : spawn('/bin/sh', ['-c', `${command} "$1"`, 'sh', file], options);
    child.on('error', () => resolve({ kind: 'missing', editor: command }));
    child.on('close', (code, signal) => resolve(outcome(command, code, signal)));
  }).finally(() => process.off('SIGINT', ignore));
}

function outcome(editor: string, code: number | null, signal: string | null): EditorOutcome {
  if (code === 0) return { kind: 'closed' };
  // A POSIX shell's answer to a command that it cannot find or may not run.
  if (code === 127 || code === 126) return { kind: 'missing', editor };
  return { kind: 'failed', editor, status: signal ?? String(code) };
}
