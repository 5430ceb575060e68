import type { Command, Option } from 'commander';

/** What a command line without its last word says, whether or not it is right. */
export interface Line {
  readonly command: Command;
  /** The option whose value comes next. */
  readonly waiting: Option | undefined;
  /** How many words before the last are the command's arguments. */
  readonly positionals: number;
  /** After `--`. */
  readonly onlyOperands: boolean;
  /** What `--set` names. */
  readonly set: string | undefined;
}

export function readLine(program: Command, words: readonly string[]): Line {
  let command = program;
  let waiting: Option | undefined;
  let positionals = 0;
  let onlyOperands = false;
  let set: string | undefined;
  for (const word of words) {
    const isOption = word.startsWith('-') && word.length > 1 && !onlyOperands;
    if (waiting !== undefined && !isOption) {
      // bash splits `--output=json` into three words.
      if (word === '=') continue;
      if (waiting.long === '--set') set = word;
      if (!waiting.variadic) waiting = undefined;
    } else if (word === '--' && !onlyOperands) {
      onlyOperands = true;
      waiting = undefined;
    } else if (isOption) {
      if (word.startsWith('--set=')) set = word.slice('--set='.length);
      const option = optionsOf(command, program).find(({ long, short }) => word === long || word === short);
      waiting = option === undefined || option.isBoolean() ? undefined : option;
    } else {
      const next = command === program && positionals === 0 ? commandNamed(program, word) : undefined;
      if (next === undefined) positionals += 1;
      else command = next;
    }
  }
  return { command, waiting, positionals, onlyOperands, set };
}

function optionsOf(command: Command, program: Command): readonly Option[] {
  return command === program ? program.options : [...command.options, ...program.options];
}

function commandNamed(program: Command, name: string): Command | undefined {
  return program
    .createHelp()
    .visibleCommands(program)
    .find((command) => command.name() === name);
}
