import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CliRun, inTempFolder, projectRoot, runCli } from '../support/run-cli.ts';

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
    const { status: ended, stdout, stderr } = run(command, folder, language);
    status = ended;
    // On a terminal both would be seen, in an order that nothing tells afterwards.
    if (stdout !== '') expect(stderr).toBe('');
    if (target === undefined) return `${line}\n${stdout}${stderr}`;
    fs.writeFileSync(path.join(folder, target), stdout);
    return `${line}\n`;
  });
  return shown.join('');
}

function run(command: string, folder: string, language: string): CliRun {
  const [program, ...args] = command.split(' ');
  if (program === 'kubedrill') return runCli(args, { cwd: folder, env: { KUBEDRILL_LANG: language } });
  if (program === 'cat') {
    const texts = args.map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));
    return { status: 0, stdout: texts.join(''), stderr: '' };
  }
  const generator = 'npm run -s generate:class -- ';
  if (!command.startsWith(generator)) throw new Error(`not a command of ours: ${command}`);
  const script = path.join(projectRoot, 'scripts', 'generate-class.ts');
  const options = { cwd: folder, encoding: 'utf8' } as const;
  return spawnSync(process.execPath, [script, ...command.slice(generator.length).split(' ')], options);
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
