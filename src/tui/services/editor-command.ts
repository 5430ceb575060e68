import fs from 'node:fs';
import path from 'node:path';

type Environment = Readonly<Record<string, string | undefined>>;

/** Editors that return at once, unless they are told to wait until the file is closed. */
const windowed = ['code', 'code-insiders', 'codium', 'cursor', 'windsurf', 'zed', 'subl', 'mate', 'atom'];

/** The learner's editor as a shell command: `$VISUAL`, `$EDITOR`, else the first of a few that is installed. */
export function editorCommand(environment: Environment, platform: string = process.platform): string {
  for (const name of ['VISUAL', 'EDITOR']) {
    const command = environment[name]?.trim();
    if (command !== undefined && command !== '') return waiting(command);
  }
  if (platform === 'win32') return 'notepad';
  return ['nano', 'vim', 'vi'].find((name) => isInstalled(name, environment)) ?? 'vi';
}

/** The command with `--wait` where it would not wait otherwise. */
function waiting(command: string): string {
  const program = path.basename(command.split(/\s+/)[0] ?? '').replace(/\.(exe|cmd)$/i, '');
  return windowed.includes(program) && !/\s(--wait|-w)\b/.test(command) ? `${command} --wait` : command;
}

function isInstalled(name: string, environment: Environment): boolean {
  const folders = (environment.PATH ?? '').split(path.delimiter);
  return folders.some((folder) => folder !== '' && fs.existsSync(path.join(folder, name)));
}
