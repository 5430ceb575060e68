import { type Command, Option } from 'commander';
import { layouts } from '../intake/layouts.ts';
import type { helpWording } from '../report/wording/help.ts';
import type { Context } from './context.ts';
import { gradeFormats } from './grade/option-values.ts';

type HelpKey = keyof typeof helpWording;

/** What a part of the command line is made with. */
export interface ProgramParts {
  readonly command: (signature: string, about: HelpKey) => Command;
  readonly help: (key: HelpKey, values?: Readonly<Record<string, string | number>>) => string;
  /** With what the global options set, asked for when a command runs. */
  readonly context: () => Context;
  readonly done: (status: number) => void;
}

/** The commands for whole classes. What they do is loaded with them. */
export function addGradingCommands({ command, help, context, done }: ProgramParts): void {
  const collected = (value: string, before: string[]) => [...before, value];
  const graded = (one: Command) =>
    one
      .option('-c, --course <file>', help('courseOption'))
      .option('--jobs <number>', help('jobsOption'))
      .option('--time-limit <seconds>', help('timeLimitOption'))
      .addOption(new Option('--layout <layout>', help('layoutOption')).choices(layouts).default('auto'))
      .option('--map <file>', help('mapOption'))
      .option('--student <id>', help('studentOption'));
  const published = (one: Command) =>
    one
      .option('-o, --output <formats>', help('gradeOutput', { formats: gradeFormats.join(', ') }), collected, [])
      .option('--sheet <file>', help('sheetOption'))
      .option('--sheet-column <heading>', help('sheetColumnOption'));
  published(graded(command('grade', 'grade').argument('[folder]', help('submissionsArgument'))))
    .option('--out <folder>', help('outOption'))
    .option('--policy <file>', help('policyOption'))
    .option('--shard <i/n>', help('shardOption'))
    .option('--no-resume', help('noResumeOption'))
    .action(async (folder: string | undefined, options) => {
      const { grade } = await import('./commands/grade.ts');
      done(await grade(folder, options, context()));
    });
  command('merge', 'merge')
    .argument('<folders...>', help('shardsArgument'))
    .requiredOption('--out <folder>', help('outOption'))
    .option('-o, --output <formats>', help('gradeOutput', { formats: gradeFormats.join(', ') }), collected, [])
    .action(async (folders: string[], options) => {
      const { merge } = await import('./commands/merge.ts');
      done(await merge(folders, options, context()));
    });
  published(graded(command('regrade', 'regrade').argument('<folder>', help('submissionsArgument'))))
    .requiredOption('--out <folder>', help('recordedOption'))
    .option('--diff', help('diffOption'))
    .action(async (folder: string, options) => {
      const { regrade } = await import('./commands/regrade.ts');
      done(await regrade(folder, options, context()));
    });
  graded(command('verify', 'verify').argument('<folder>', help('submissionsArgument')))
    .requiredOption('--out <folder>', help('recordedOption'))
    .action(async (folder: string, options) => {
      const { verify } = await import('./commands/verify.ts');
      done(await verify(folder, options, context()));
    });
}
