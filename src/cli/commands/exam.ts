import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import isEqual from 'fast-deep-equal';
import { loadCatalog } from '../../catalog/read-catalog.ts';
import { drawPaper } from '../../exam/draw-paper.ts';
import { clockText, remaining } from '../../exam/exam-clock.ts';
import { type Paper, usualMinutes, usualTasks } from '../../exam/paper.ts';
import { jsonText } from '../../model/json.ts';
import { type ExamStore, type KeptExam, openExams } from '../../progress/exam-store.ts';
import { progressFile } from '../../progress/progress-file.ts';
import { examToHtml } from '../../report/exam/exam-html.ts';
import { examToJson } from '../../report/exam/exam-json.ts';
import type { ExamReport } from '../../report/exam/exam-report.ts';
import { examStyle } from '../../report/exam/exam-style.ts';
import { examToText } from '../../report/exam/exam-text.ts';
import { describeSettings } from '../../report/wording/describe-settings.ts';
import { examWeights } from '../../report/wording/domain-names.ts';
import { examWording } from '../../report/wording/exam.ts';
import { fill } from '../../report/wording/fill.ts';
import { ExamDesk } from '../../tui/exam/exam-desk.ts';
import { runLinearExam } from '../../tui/linear-exam.ts';
import type { AppServices } from '../../tui/services/app-services.ts';
import { nodeServices } from '../../tui/services/node-services.ts';
import type { Context } from '../context.ts';
import { findingLines } from '../finding-lines.ts';
import { hasScreen } from '../has-screen.ts';
import { readInput } from '../read-inputs.ts';
import { UsageError } from '../usage-error.ts';
import { version } from '../version.ts';
import { wholeNumber } from '../whole-number.ts';
import { writeNewFile } from '../write-new-file.ts';

export interface ExamOptions {
  readonly minutes?: string;
  readonly tasks?: string;
  readonly seed?: string;
  readonly allowPause?: boolean;
  /** A file with an instructor's paper. */
  readonly paper?: string;
  readonly report: readonly string[];
  /** Print the report of the exam that ended last. */
  readonly last?: boolean;
  readonly list?: boolean;
  readonly new?: boolean;
  readonly yes?: boolean;
  readonly plain?: boolean;
  readonly workspace?: string;
}

type Say = (key: keyof typeof examWording, values?: Readonly<Record<string, string | number>>) => string;

/** `kubedrill exam`: goes on with the exam that is under way, or begins one. The status is 1 for one that is not passed. */
export async function exam(options: ExamOptions, context: Context): Promise<number> {
  const { language, style, folders, env } = context;
  const say: Say = (key, values = {}) => fill(examWording[key][language], values);
  for (const file of options.report)
    if (!/\.(?:html|json)$/.test(file)) throw new UsageError(say('badReport', { file }));
    // Told before the exam, not after it.
    else if (fs.existsSync(file)) throw new UsageError(say('reportExists', { file }));
  const services = nodeServices({ catalog: loadCatalog(folders), language, style, workspace: options.workspace, env });
  const store = openExams(path.join(path.dirname(progressFile(env)), 'exams'));
  const kept = store.list((file) => context.printError(`${say('aside', { file })}\n`));
  if (options.list === true) return listExams(kept, services, say, context);

  const paper = options.paper === undefined ? undefined : await writtenPaper(options.paper, services, context);
  if (paper === null) return 2;
  const ended = options.last === true ? kept.findLast((one) => one.exam.ended !== undefined) : undefined;
  if (options.last === true && ended === undefined) throw new UsageError(say('noneEnded'));
  const desk = new ExamDesk(
    { ...services, exams: store },
    ended ?? begin(kept, store, services, { ...options, written: paper }, say, context),
  );
  if (desk.exam.ended === undefined) await sit(desk, services, options, context);
  if (desk.exam.ended === undefined) return 0;
  const score = desk.score();
  if (ended === undefined) desk.keepAttempts(score);
  const report: ExamReport = { exam: desk.exam, score, kubedrillVersion: version };
  await context.print(`${examToText(report, context)}\n`);
  for (const file of options.report) {
    writeNewFile(file, fileText(file, report, context), () => new UsageError(say('reportExists', { file })));
    context.printError(`${file}\n`);
  }
  return score.passed ? 0 : 1;
}

async function listExams(kept: readonly KeptExam[], { now }: AppServices, say: Say, context: Context): Promise<number> {
  for (const { id, exam: one } of kept) {
    const state =
      one.ended === undefined
        ? say('left', { time: clockText(remaining(one, now())) })
        : one.ended.by === 'time'
          ? say('timeUp')
          : say('report');
    await context.print(`${say('listed', { id, state, tasks: one.paper.tasks.length })}\n`);
  }
  return 0;
}

/** On a terminal in the app, elsewhere line by line. */
async function sit(desk: ExamDesk, services: AppServices, { plain }: ExamOptions, context: Context): Promise<void> {
  desk.endIfDue();
  const isWhole = desk.exam.tasks.every((_, task) => desk.exercise(task) !== undefined);
  if (desk.exam.ended !== undefined) return;
  if (plain === true || !isWhole || !hasScreen(context)) return runLinearExam(desk, services, context.style);
  const { startExam } = await import('../../tui/start-app.tsx');
  await startExam(desk, services, context);
  if (desk.exam.ended === undefined) context.printError(`${examWording.later[context.language]}\n`);
}

/** The exam that is under way, or a new one. */
function begin(
  kept: readonly KeptExam[],
  store: ExamStore,
  services: AppServices,
  options: ExamOptions & { readonly written: Paper | undefined },
  say: Say,
  context: Context,
): KeptExam {
  const { written } = options;
  const current = kept.findLast((one) => one.exam.ended === undefined);
  if (current !== undefined) {
    const values = { id: current.id, time: clockText(remaining(current.exam, services.now())) };
    const isAnother = written !== undefined && !isEqual(asKept(written), current.exam.paper);
    if (options.new !== true && !isAnother) {
      context.printError(`${say('resumed', values)}\n`);
      return current;
    }
    if (options.yes !== true) throw new UsageError(say('unfinished', values));
    new ExamDesk({ ...services, exams: store }, current).end('candidate');
  }
  const paper = written ?? drawnPaper(services, options, say);
  if (paper.tasks.length === 0) throw new UsageError(say('noExercises'));
  const id = store.newId(services.now());
  const folder = path.resolve(options.workspace ?? 'kubedrill', `exam-${id}`);
  store.record(id, { type: 'started', at: services.now(), paper, folder });
  const begun = store.read(id);
  if (begun === undefined) throw new Error(`the exam ${id} was not kept`);
  return { id, exam: begun };
}

/** Without the keys that hold nothing, which no journal keeps. */
function asKept(paper: Paper): unknown {
  return JSON.parse(JSON.stringify(paper));
}

/** The paper in a file; null where it has faults, which are told. */
async function writtenPaper(file: string, { exercises }: AppServices, context: Context): Promise<Paper | null> {
  const input = await readInput(file, context);
  const source = 'text' in input.content ? input.content : input.content.source;
  // Brings zod along, which nothing else here needs.
  const { readPaper } = await import('../../catalog/settings/read-paper.ts');
  const read = readPaper(source, exercises);
  if ('paper' in read) return read.paper;
  for (const { line, problem } of read.findings)
    context.printError(
      `${findingLines({ file: input.name, line }, describeSettings(problem, context.language), context)}\n`,
    );
  return null;
}

function drawnPaper({ exercises, now }: AppServices, options: ExamOptions, say: Say): Paper {
  const number = (option: string, value: string | undefined, usual: number, most: number) =>
    value === undefined
      ? usual
      : wholeNumber(value, 1, most, () => new UsageError(say('badNumber', { option, value, least: 1, most })));
  return drawPaper(exercises, {
    minutes: number('--minutes', options.minutes, usualMinutes, 1440),
    tasks: number('--tasks', options.tasks, usualTasks, 100),
    seed: number('--seed', options.seed, 1 + (now() % 1_000_000), 2 ** 31 - 1),
    allowPause: options.allowPause === true,
    weights: examWeights,
  });
}

function fileText(file: string, report: ExamReport, { language }: Context): string {
  if (file.endsWith('.json')) return `${jsonText(examToJson(report) as never, 2)}\n`;
  return examToHtml(report, language, createHash('sha256').update(examStyle).digest('base64'));
}
