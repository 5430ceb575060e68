import type { Command } from 'commander';
import { bashScript } from '../completion/bash-script.ts';
import { completeWords } from '../completion/complete-words.ts';
import { fishScript } from '../completion/fish-script.ts';
import { knownValues } from '../completion/known-values.ts';
import { zshScript } from '../completion/zsh-script.ts';
import type { Context } from '../context.ts';

export type Shell = 'bash' | 'zsh' | 'fish';

const scripts: Readonly<Record<Shell, string>> = { bash: bashScript, zsh: zshScript, fish: fishScript };

/** `kubedrill completion bash|zsh|fish`: a script that asks `__complete` at each press of the tabulator. */
export async function completion(shell: Shell, { print }: Context): Promise<number> {
  await print(scripts[shell]);
  return 0;
}

/** `kubedrill __complete -- WORD…`: a line a candidate, with a tabulator before its description; then `:` and the rest. */
export async function complete(program: Command, words: readonly string[], context: Context): Promise<number> {
  const { candidates, rest } = completeWords(program, words, knownValues(context));
  // A name that would break a line, or that a shell would not take as one plain word, is of no use to it.
  const plain = candidates.filter(({ value }) => /^[\w./=@-]+$/.test(value));
  const lines = plain.map(({ value, about }) => `${value}\t${about.replaceAll(/\s+/g, ' ')}`);
  await context.print([...lines, `:${rest}`, ''].join('\n'));
  return 0;
}
