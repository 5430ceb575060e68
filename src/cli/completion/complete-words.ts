import type { Argument, Command, Option } from 'commander';
import { readLine } from './read-line.ts';

export interface Candidate {
  readonly value: string;
  /** One line of prose; may be empty. */
  readonly about: string;
}

export interface Completion {
  readonly candidates: readonly Candidate[];
  /** What the shell should offer beside the candidates. */
  readonly rest: 'none' | 'files' | 'folders';
}

/** The values that a name in a usage stands for, as `id` in `<id>`, where they are neither choices nor files. */
export type KnownValues = (name: string, set: string | undefined) => readonly Candidate[];

const nothing: Completion = { candidates: [], rest: 'none' };
const restByName: Readonly<Record<string, Completion['rest']>> = { file: 'files', files: 'files', folder: 'folders' };

/**
 * What may stand in the place of the last of `words`, which follow the program's name on a command line. Candidates are
 * not yet held against what is typed of it: each shell has its own way to do so.
 */
export function completeWords(program: Command, words: readonly string[], known: KnownValues): Completion {
  const current = words.at(-1) ?? '';
  const line = readLine(program, words.slice(0, -1));
  const { command, waiting, positionals, onlyOperands } = line;
  const valuesAt = (place: Option | Argument, name: string) => valuesOf(place, name, known, line.set);
  if (waiting !== undefined && !(current.startsWith('-') && !waiting.required))
    return valuesAt(waiting, nameOf(waiting));
  if (current.startsWith('-') && !onlyOperands) return optionOrValue(command, program, current, valuesAt);
  if (command === program && positionals === 0) return { candidates: commandsOf(program), rest: 'none' };
  const place = command.registeredArguments[positionals] ?? command.registeredArguments.at(-1);
  if (place === undefined || (positionals >= command.registeredArguments.length && !place.variadic)) return nothing;
  return valuesAt(place, place.name());
}

/** The options; or, of `--output=j`, the values with the option before them. */
function optionOrValue(
  command: Command,
  program: Command,
  current: string,
  valuesAt: (option: Option, name: string) => Completion,
): Completion {
  const options = [...new Set([command, program].flatMap((each) => each.createHelp().visibleOptions(each)))];
  const equals = current.indexOf('=');
  if (equals === -1) {
    const shown = options.filter(({ long }, at) => options.findIndex((other) => other.long === long) === at);
    return {
      candidates: shown.map(({ long, short, description }) => ({ value: long ?? short ?? '', about: description })),
      rest: 'none',
    };
  }
  const option = options.find(({ long }) => long === current.slice(0, equals));
  if (option === undefined || option.isBoolean()) return nothing;
  const { candidates, rest } = valuesAt(option, nameOf(option));
  const prefix = current.slice(0, equals + 1);
  return { candidates: candidates.map(({ value, about }) => ({ value: prefix + value, about })), rest };
}

function commandsOf(program: Command): Candidate[] {
  return program
    .createHelp()
    .visibleCommands(program)
    .map((command) => ({ value: command.name(), about: command.description() }));
}

function valuesOf(
  { argChoices }: Option | Argument,
  name: string,
  known: KnownValues,
  set: string | undefined,
): Completion {
  if (argChoices !== undefined) return { candidates: argChoices.map((value) => ({ value, about: '' })), rest: 'none' };
  return { candidates: known(name, set), rest: restByName[name] ?? 'none' };
}

/** `file` of `--export <file>`, as in the usage. */
function nameOf({ flags }: Option): string {
  return /[<[]([^>\].]+)/.exec(flags)?.[1] ?? '';
}
