import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inTempFolder, projectRoot, runCli } from '../support/run-cli.ts';

interface Block {
  readonly language: string;
  readonly text: string;
}

function blocksOf(markdown: string): Block[] {
  return [...markdown.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', text = '']) => ({
    language,
    text,
  }));
}

/** Runs the lines of a block that begin with `$ `, and returns the block as it should stand in the page. */
function transcribe(block: string, folder: string, language: string): string {
  let status: number | null = 0;
  const commands = block.split('\n').filter((line) => line.startsWith('$ '));
  const shown = commands.map((line) => {
    if (line === '$ echo $?') return `${line}\n${status}\n`;
    const [command = '', target] = line.slice(2).split(' > ');
    const [program, ...args] = command.split(' ');
    if (program !== 'kubedrill') throw new Error(`not a command of ours: ${line}`);
    const run = runCli(args, { cwd: folder, env: { KUBEDRILL_LANG: language } });
    expect(run.stderr).toBe('');
    status = run.status;
    if (target === undefined) return `${line}\n${run.stdout}`;
    fs.writeFileSync(path.join(folder, target), run.stdout);
    return `${line}\n`;
  });
  return shown.join('');
}

/** A line with nothing but `…` stands for any lines. */
function expectExcerpt(excerpt: string, whole: string): void {
  const parts = excerpt.split(/^…\n/m);
  let rest = whole;
  for (const [index, part] of parts.entries()) {
    const at = index === 0 ? 0 : rest.indexOf(part);
    expect(rest.slice(Math.max(at, 0), Math.max(at, 0) + part.length)).toBe(part);
    rest = rest.slice(at + part.length);
  }
  expect(rest).toBe('');
}

describe.each([
  ['README.md', 'en'],
  ['README.ko.md', 'ko'],
])('%s', (file, language) => {
  const blocks = blocksOf(fs.readFileSync(path.join(projectRoot, file), 'utf8'));
  const transcripts = blocks.filter((block) => block.language === 'console');

  it('shows what the program prints', () => {
    expect(transcripts.length).toBeGreaterThan(1);
    inTempFolder((folder) => {
      for (const { text } of blocks.filter((block) => block.language === 'yaml')) {
        const [, name] = /^# (\S+\.yaml)\n/.exec(text) ?? [];
        if (name !== undefined) fs.writeFileSync(path.join(folder, name), text);
      }
      for (const { text } of transcripts) expectExcerpt(text, transcribe(text, folder, language));
    });
  });

  it('links to files that exist', () => {
    const links = [...fs.readFileSync(path.join(projectRoot, file), 'utf8').matchAll(/\]\(([^)#:]+)\)/g)];
    for (const [, target = ''] of links) expect(fs.existsSync(path.join(projectRoot, target)), target).toBe(true);
  });
});
