import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTempFolder, projectRoot } from '../../support/run-cli.ts';

const program = path.join(projectRoot, 'dist', 'kubedrill.js');
const isHere = (shell: string) => spawnSync(shell, ['-c', 'exit 0']).status === 0;

/** What a shell prints, with `kubedrill` on its path and a folder `answers` with `web one.yaml` to stand in. */
function inShell(command: readonly [string, ...string[]]): string[] {
  return inTempFolder((folder) => {
    const bin = path.join(folder, 'bin');
    const answers = path.join(folder, 'answers', 'here');
    for (const each of [bin, answers]) mkdirSync(each, { recursive: true });
    writeFileSync(path.join(folder, 'answers', 'web one.yaml'), '');
    const wrapper = path.join(bin, 'kubedrill');
    writeFileSync(wrapper, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
    chmodSync(wrapper, 0o755);
    const [shell, ...args] = command;
    const { stdout, stderr } = spawnSync(shell, args, {
      cwd: path.join(folder, 'answers'),
      encoding: 'utf8',
      env: { PATH: `${bin}:${process.env.PATH}`, HOME: folder, KUBEDRILL_HOME: folder, LANG: 'C.UTF-8', TERM: 'dumb' },
    });
    expect(stderr).toBe('');
    return stdout.split('\n').filter((line) => line !== '');
  });
}

describe.skipIf(!isHere('bash'))('completion in bash (skipped where there is none)', () => {
  /** The reply for a line of words as bash cuts it, and the calls of `compopt`. */
  const complete = (...words: string[]) =>
    inShell([
      'bash',
      '--norc',
      '-c',
      `eval "$(kubedrill completion bash)" && eval "$(kubedrill completion bash)"
       compopt() { echo "compopt $*"; }
       COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kubedrill_completion; printf '%s\\n' "\${COMPREPLY[@]}"`,
      'bash',
      'kubedrill',
      ...words,
    ]);

  it('is registered, and completes commands, exercises and values by what is typed', () => {
    expect(inShell(['bash', '--norc', '-c', 'eval "$(kubedrill completion bash)"; complete -p kubedrill'])).toEqual([
      'complete -o default -F _kubedrill_completion kubedrill',
    ]);
    expect(complete('prog')).toEqual(['compopt +o default', 'progress']);
    expect(complete('check', 'headless-se')).toEqual(['compopt +o default', 'headless-service']);
    expect(complete('check', '--output', '=')).toEqual(['compopt +o default', 'text', 'json']);
    expect(complete('check', '--output', '=', 'js')).toEqual(['compopt +o default', 'json']);
    expect(complete('check', '--cred')).toEqual(['compopt +o default', '--credit-rejected']);
  });

  it('leaves files to readline, and offers folders alone where one is wanted', () => {
    expect(complete('check', 'headless-service', 'w')).toEqual([]);
    expect(complete('--set', '')).toEqual(['compopt -o dirnames +o default']);
  });

  it('runs nothing that is typed', () => {
    expect(complete('check', '$(touch here/oops)')).toEqual(['compopt +o default']);
  });
});

describe.skipIf(!isHere('zsh'))('completion in zsh (skipped where there is none)', () => {
  /** The calls of zsh's own completion functions. */
  const complete = (...words: string[]) =>
    inShell([
      'zsh',
      '-f',
      '-c',
      `compdef() { print -r -- "compdef $*"; }
       _describe() { print -rl -- "\${(@P)2}"; }
       _files() { print -r -- "_files $*"; }
       compset() { :; }
       source <(kubedrill completion zsh)
       words=("$@"); CURRENT=$#; _kubedrill`,
      'zsh',
      'kubedrill',
      ...words,
    ]);

  it('is registered, and describes what it offers', () => {
    const lines = complete('');
    expect(lines[0]).toBe('compdef _kubedrill kubedrill');
    expect(lines).toContain('progress:what you have done, by domain and competency, and what comes next');
    expect(complete('check', '')).toContain('headless-service:Headless Service');
    expect(complete('check', '--output=')).toContain('--output=json:');
  });

  it('leaves files and folders to zsh', () => {
    expect(complete('check', 'headless-service', '').slice(1)).toEqual(['_files ']);
    expect(complete('--set', '').slice(1)).toEqual(['_files -/']);
  });
});

describe.skipIf(!isHere('fish'))('completion in fish (skipped where there is none)', () => {
  const complete = (line: string) =>
    inShell(['fish', '--no-config', '-c', `kubedrill completion fish | source; complete -C '${line}'`]);

  it('offers commands, exercises and values with what they are', () => {
    expect(complete('kubedrill prog')).toEqual([
      'progress\twhat you have done, by domain and competency, and what comes next',
    ]);
    expect(complete('kubedrill check headless')).toContain('headless-service\tHeadless Service');
    expect(complete('kubedrill check --output=j')).toEqual(['--output=json']);
  });

  it('offers files and folders where they are wanted', () => {
    expect(complete('kubedrill check headless-service w').map((line) => line.replace(/\t.*/, ''))).toEqual([
      'web one.yaml',
    ]);
    expect(complete('kubedrill --set ').map((line) => line.replace(/\t.*/, ''))).toEqual(['here/']);
    expect(complete('kubedrill --set=h').map((line) => line.replace(/\t.*/, ''))).toEqual(['--set=here/']);
    expect(complete('kubedrill show headless-service w')).toEqual([]);
  });
});
