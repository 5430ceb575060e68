import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTempFolder, runCli } from '../../support/run-cli.ts';

/** What is offered for the last word: the values, then `:` and what the shell adds. */
function offered(...words: string[]): string[] {
  const { status, stdout, stderr } = runCli(['__complete', '--', ...words]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  return stdout
    .trimEnd()
    .split('\n')
    .map((line) => line.replace(/\t.*/, ''));
}

describe('kubedrill __complete', () => {
  it('offers the commands, and none that is hidden', () => {
    const commands = offered('');
    expect(commands).toEqual(expect.arrayContaining(['check', 'progress', 'completion', 'help', ':none']));
    expect(commands).not.toContain('__complete');
    expect(offered('--lang', 'ko', '')).toEqual(commands);
  });

  it('offers exercises with their titles, in the language of the reader', () => {
    for (const command of ['show', 'check', 'watch', 'hint', 'solution', 'lesson'])
      expect(offered(command, 'head')).toContain('headless-service');
    expect(offered('progress', '--reset', '')).toContain('headless-service');
    expect(offered('lint', '--only', 'probes', '')).toContain('headless-service');
    const { stdout } = runCli(['__complete', '--', 'show', ''], { env: { KUBEDRILL_LANG: 'ko' } });
    expect(stdout).toContain('headless-service\t헤드리스 서비스\n');
  });

  it('offers files and folders where they are wanted', () => {
    expect(offered('check', 'headless-service', '')).toEqual([':files']);
    expect(offered('check', 'headless-service', 'a.yaml', 'b')).toEqual([':files']);
    expect(offered('validate', '-n', 'web', '')).toEqual([':files']);
    expect(offered('validate', '--', '-')).toEqual([':files']);
    expect(offered('progress', '--export', '')).toEqual([':files']);
    expect(offered('--set', '')).toEqual([':folders']);
    expect(offered('--set=')).toEqual([':folders']);
    expect(offered('show', 'headless-service', '')).toEqual([':none']);
  });

  it('offers options with the global ones, each once, and their values', () => {
    const options = offered('check', '-');
    expect(options).toEqual(expect.arrayContaining(['--output', '--credit-rejected', '--lang', '--help']));
    expect(new Set(options).size).toBe(options.length);
    expect(offered('check', '--output', '')).toEqual(['text', 'json', ':none']);
    expect(offered('validate', '-o', 'j')).toEqual(['text', 'json', 'jsonl', ':none']);
    expect(offered('check', '--output=j')).toEqual(['--output=text', '--output=json', ':none']);
    // As bash cuts it.
    expect(offered('check', '--output', '=', 'j')).toEqual(['text', 'json', ':none']);
    expect(offered('--lang', '')).toEqual(['en', 'ko', ':none']);
    expect(offered('completion', '')).toEqual(['bash', 'zsh', 'fish', ':none']);
    expect(offered('list', '--domain', 'serv')).toContain('services-and-networking');
    expect(offered('new', '')).toContain('services-and-networking/');
  });

  it('is at a loss, not wrong, after what it does not know', () => {
    expect(offered('frobnicate', '')).toEqual([':none']);
    expect(offered('check', '--frob', 'head')).toContain('headless-service');
    expect(offered('check', '--frob=')).toEqual([':none']);
    expect(offered('list', '--unsolved=')).toEqual([':none']);
  });

  it('looks into the set that is named, and offers nothing that a shell would obey', () => {
    inTempFolder((root) => {
      const folder = path.join(root, 'exercises', 'services-and-networking', '$(touch x)');
      mkdirSync(folder, { recursive: true });
      writeFileSync(path.join(folder, 'exercise.yaml'), 'id: x\n');
      expect(offered('--set', root, 'show', '')).toEqual([':none']);
      expect(offered(`--set=${root}`, 'show', '')).toEqual([':none']);
    });
  });
});
