import { Argument, Command, Option } from 'commander';
import { foldersUnder } from '../catalog/exercise-folder.ts';
import { kubernetesVersion } from '../kubernetes/schema/schema.ts';
import { textWidth } from '../report/text-width.ts';
import { fill } from '../report/wording/fill.ts';
import { helpWording } from '../report/wording/help.ts';
import { app } from './commands/app.ts';
import { check } from './commands/check.ts';
import type { Shell } from './commands/completion.ts';
import { hint } from './commands/hint.ts';
import { lesson } from './commands/lesson.ts';
import { list } from './commands/list.ts';
import { makeNew } from './commands/new.ts';
import { show } from './commands/show.ts';
import { solution } from './commands/solution.ts';
import { validate } from './commands/validate.ts';
import { watch } from './commands/watch.ts';
import type { Context } from './context.ts';
import { addGradingCommands } from './grading-commands.ts';
import { limitsGiven } from './limit-option.ts';
import { themes } from './terminal-style.ts';
import { version } from './version.ts';

interface GlobalOptions {
  readonly plain?: boolean;
  readonly workspace?: string;
  readonly set?: string;
  readonly limit: readonly string[];
}

/** The command line: every command with its words, in the language of `context`. `done` takes the exit status. */
export function createProgram(given: Context, done: (status: number) => void): Command {
  const help = (key: keyof typeof helpWording, values = {}) => fill(helpWording[key][given.language], values);
  const program = new Command('kubedrill');
  const globals = () => program.opts<GlobalOptions>();
  /** With the folders that `--set` names, and what `--limit` sets. */
  const context = (): Context => {
    const { set, limit } = globals();
    const folders = set === undefined ? given.folders : foldersUnder(set);
    return { ...given, folders, limits: limitsGiven(limit, given.language) };
  };
  const output = (...formats: string[]) =>
    new Option('-o, --output <format>', help('output', { formats: formats.join(', '), first: formats[0] ?? '' }))
      .choices(formats)
      .default(formats[0]);
  const namespace = () => new Option('-n, --namespace <name>', help('namespace')).default('default');
  const command = (signature: string, about: keyof typeof helpWording) =>
    program.command(signature).description(help(about));
  const titles: Record<string, string> = {
    'Usage:': help('usageTitle'),
    'Arguments:': help('argumentsTitle'),
    'Options:': help('optionsTitle'),
    'Global Options:': help('globalOptionsTitle'),
    'Commands:': help('commandsTitle'),
  };

  program
    .description(help('about'))
    .version(version, '-V, --version', help('version'))
    .helpOption('-h, --help', help('help'))
    .helpCommand('help [command]', help('helpCommand'))
    .option('--lang <language>', help('lang'))
    .option('--ascii', help('ascii'))
    .addOption(new Option('--theme <theme>', help('theme')).choices(themes))
    .option('--plain', help('plain'))
    .option('--workspace <folder>', help('workspace'))
    .option('--set <folder>', help('exercises'))
    .option('--limit <name=number>', help('limit'), (value: string, before: string[]) => [...before, value], [])
    .configureHelp({
      showGlobalOptions: true,
      styleTitle: (title) => titles[title] ?? title,
      // The descriptions tell choices and defaults themselves, in the reader's language.
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      helpWidth: given.width,
      displayWidth: textWidth,
    })
    .addHelpText('after', `\n${help('examples')}\n\n${help('environment')}\n\n${help('exitStatus')}`)
    .exitOverride()
    // Told by whoever catches it, in the reader's language.
    .configureOutput({ outputError: () => {} })
    .action(async (_, self: Command) => {
      if (self.args.length > 0)
        self.error(`error: unknown command '${self.args[0]}'`, { code: 'commander.unknownCommand' });
      done(await app(globals(), context()));
    })
    .allowExcessArguments();

  command('list', 'list')
    .option('--domain <domain>', help('domainOption'))
    .option('--unsolved', help('unsolvedOption'))
    .option('--due', help('dueOption'))
    .addOption(output('text', 'json'))
    .action(async (options) => done(await list(options, context())));
  command('show', 'show')
    .argument('<id>', help('idArgument'))
    .addOption(output('text', 'json'))
    .action(async (id: string, options) => done(await show(id, { ...globals(), ...options }, context())));
  command('check', 'check')
    .argument('<id>', help('idArgument'))
    .argument('[files...]', help('filesArgument'))
    .addOption(output('text', 'json'))
    .option('--credit-rejected', help('creditRejected'))
    .option('--no-record', help('noRecord'))
    .action(async (id: string, files: string[], options) =>
      done(await check(id, files, { ...globals(), ...options }, context())),
    );
  command('watch', 'watch')
    .argument('<id>', help('idArgument'))
    .argument('[file]', help('fileArgument'))
    .action(async (id: string, file: string | undefined) =>
      done(await watch(id, file, globals().workspace, context())),
    );
  command('hint', 'hint')
    .argument('<id>', help('idArgument'))
    .argument('[number]', help('hintNumber'))
    .action(async (id: string, number: string | undefined) => done(await hint(id, number, context())));
  command('solution', 'solution')
    .argument('<id>', help('idArgument'))
    .option('--all', help('allSolutions'))
    .action(async (id: string, options: { all?: boolean }) =>
      done(await solution(id, options.all ?? false, context())),
    );
  command('lesson', 'lesson')
    .argument('<id>', help('idArgument'))
    .action(async (id: string) => done(await lesson(id, context())));
  command('progress', 'progress')
    .addOption(output('text', 'json'))
    .addOption(new Option('--export <file>', help('exportOption')).conflicts(['import', 'reset']))
    .addOption(new Option('--import <file>', help('importOption')).conflicts('reset'))
    .option('--reset [id]', help('resetOption'))
    .option('-y, --yes', help('yesOption'))
    .action(async (options) => {
      // Brings the scheduler along.
      const { progress } = await import('./commands/progress.ts');
      done(await progress(options, context()));
    });
  command('validate', 'validate')
    .argument('<files...>', help('manifestsArgument'))
    .addOption(output('text', 'json', 'jsonl'))
    .addOption(namespace())
    .addOption(
      new Option('--kubernetes <version>', help('kubernetes', { version: kubernetesVersion })).default(
        kubernetesVersion,
      ),
    )
    .action(async (files: string[], options) => done(await validate(files, options, context())));
  command('preview', 'preview')
    .argument('<files...>', help('manifestsArgument'))
    .addOption(output('text', 'json'))
    .addOption(namespace())
    .option('--matrix', help('matrixOption'))
    .option('--from <pod>', help('fromOption'))
    .option('--to <host:port>', help('toOption'))
    .option('--at <instant>', help('atOption'))
    .action(async (files: string[], options) => {
      // What only this command shows is loaded with it.
      const { preview } = await import('./commands/preview.ts');
      done(await preview(files, options, context()));
    });
  command('can-i', 'canI')
    .argument('[verb]', help('verbArgument'))
    .argument('[resource]', help('resourceArgument'))
    .option(
      '-f, --filename <files...>',
      help('filenameOption'),
      (file: string, before: string[]) => [...before, file],
      [],
    )
    .option('--as <user>', help('asOption'))
    .option('--as-group <group>', help('asGroupOption'), (group: string, before: string[]) => [...before, group], [])
    .addOption(namespace())
    .option('-A, --all-namespaces', help('allNamespacesOption'))
    .option('--subresource <name>', help('subresourceOption'), '')
    .option('--list', help('listRulesOption'))
    .option('-q, --quiet', help('quietOption'))
    .addOption(output('text', 'json'))
    .action(async (verb: string | undefined, what: string | undefined, options) => {
      const { canI } = await import('./commands/can-i.ts');
      done(await canI(verb, what, options, context()));
    });
  command('exam', 'exam')
    .option('--minutes <number>', help('examMinutes'))
    .option('--tasks <number>', help('examTasks'))
    .option('--seed <number>', help('examSeed'))
    .option('--allow-pause', help('examPause'))
    .addOption(
      new Option('--paper <file>', help('examPaper')).conflicts(['minutes', 'tasks', 'seed', 'allowPause', 'last']),
    )
    .option('--report <file>', help('examReport'), (file: string, before: string[]) => [...before, file], [])
    .option('--last', help('examLast'))
    .option('--list', help('examList'))
    .option('--new', help('examNew'))
    .option('--yes', help('examYes'))
    .action(async (options) => {
      const { exam } = await import('./commands/exam.ts');
      done(await exam({ ...globals(), ...options }, context()));
    });
  addGradingCommands({ command, help, context, done });
  command('lint', 'lint')
    .argument('[folder]', help('lintArgument'))
    .option('--only <id...>', help('lintOnly'), [])
    .addOption(output('text', 'json'))
    .action(async (folder: string | undefined, options) => {
      // Brings zod along, which no other command needs.
      const { lint } = await import('./commands/lint.ts');
      done(await lint(folder, options, context()));
    });
  command('new', 'new')
    .argument('<domain/id>', help('newArgument'))
    .option('--into <folder>', help('newInto'), '.')
    .action(async (name: string, options: { into: string }) => done(await makeNew(name, options.into, context())));
  command('completion', 'completion')
    .addArgument(new Argument('<shell>', help('shellArgument')).choices(['bash', 'zsh', 'fish']))
    .addHelpText('after', `\n${help('completionInstall')}`)
    .action(async (shell: Shell) => {
      const { completion } = await import('./commands/completion.ts');
      done(await completion(shell, context()));
    });
  // What the scripts ask; for nobody to type.
  program
    .command('__complete', { hidden: true })
    .argument('[words...]')
    .action(async (words: string[]) => {
      const { complete } = await import('./commands/completion.ts');
      done(await complete(program, words, context()));
    });
  for (const each of program.commands)
    each.helpOption('-h, --help', help('help')).copyInheritedSettings(program).allowExcessArguments(false);
  return program;
}
