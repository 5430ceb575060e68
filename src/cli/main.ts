import { CommanderError } from 'commander';
import { packagedFolders } from '../catalog/exercise-folder.ts';
import { escapeControls } from '../report/escape.ts';
import { cliWording } from '../report/wording/cli.ts';
import { commandWording } from '../report/wording/commands.ts';
import { fill } from '../report/wording/fill.ts';
import type { Context } from './context.ts';
import { chooseLanguage } from './language.ts';
import { createProgram } from './program.ts';
import { readStdin, write } from './streams.ts';
import { chooseStyle } from './terminal-style.ts';
import { UsageError } from './usage-error.ts';
import { usageFault } from './usage-fault.ts';

// Words are needed before the arguments are parsed: help and its faults speak the reader's language too.
const { argv, env, stdout, stderr, stdin } = process;
// What stands after `--` is no option of ours.
const optionArguments = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
const wantedLanguage = optionValue('--lang');
const language = chooseLanguage(wantedLanguage, env);

const context: Context = {
  language: language ?? 'en',
  style: chooseStyle(env, stdout.isTTY === true, {
    ascii: optionArguments.includes('--ascii'),
    theme: optionValue('--theme'),
  }),
  width: Math.max(40, stdout.columns || 80),
  env,
  folders: packagedFolders(),
  limits: {},
  stdinIsTerminal: stdin.isTTY === true,
  stderrIsTerminal: stderr.isTTY === true,
  print: (text) => write(stdout, text),
  printError: (text) => void stderr.write(text),
  readStdin,
};

/**
 * Runs the command that the arguments name, and returns the exit status. Awaited by the caller, not here at the top
 * level: a chunk that is loaded on demand may import this module, and would wait for itself.
 */
export async function main(): Promise<number> {
  let status = 0;
  try {
    if (language === undefined)
      throw new UsageError(fill(commandWording.unknownLanguage.en, { language: wantedLanguage ?? '' }));
    const program = createProgram(context, (given) => {
      status = given;
    });
    await program.parseAsync(argv);
    return status;
  } catch (error) {
    return report(error);
  }
}

/** Tells what went wrong, and whose fault it is: 2 for the user's, 70 for ours (sysexits' EX_SOFTWARE). */
function report(error: unknown): number {
  const word = cliWording.error[context.language];
  if (error instanceof CommanderError && error.exitCode === 0) return 0;
  if (error instanceof CommanderError || error instanceof UsageError) {
    const message = error instanceof UsageError ? error.message : usageFault(error, context.language);
    context.printError(`${word}: ${escapeControls(message)}\n`);
    return 2;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  context.printError(`${word}: ${commandWording.bug[context.language]}\n${stack}\n`);
  return 70;
}

/** The value of an option before commander reads it: `--lang ko`, `--lang=ko`. */
function optionValue(name: string): string | undefined {
  const at = optionArguments.findIndex((argument) => argument === name || argument.startsWith(`${name}=`));
  const found = optionArguments[at];
  if (at === -1 || found === undefined) return undefined;
  return found === name ? optionArguments[at + 1] : found.slice(name.length + 1);
}
