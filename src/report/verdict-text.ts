import type { ParsedSource } from '../model/node.ts';
import type { Verdict } from '../model/object.ts';
import { type DocumentReport, documentReports } from './document-report.ts';
import { escapeControls } from './escape.ts';
import { findingText, type TextOptions } from './finding-text.ts';
import { indented, inOrder } from './section-text.ts';
import { paint, symbol } from './style.ts';
import { type CommandWord, commandWording } from './wording/commands.ts';
import { fill } from './wording/fill.ts';

/** Diagnostics of one document that are shown; the rest is counted. */
const most = 30;

/**
 * What `validate` prints of some texts: for each document whether it is accepted, with errors and warnings below it.
 * Lines end with LF, without one after the last. Names and values are escaped.
 */
export function renderVerdicts(
  parsed: readonly ParsedSource[],
  verdicts: readonly Verdict[],
  options: TextOptions,
): string {
  return documentReports(parsed, verdicts)
    .flatMap((report) => documentText(report, options))
    .join('\n');
}

/** The same for one text, for those who print as they read. */
export function renderSourceVerdicts(parsed: ParsedSource, verdicts: readonly Verdict[], options: TextOptions): string {
  return renderVerdicts([parsed], verdicts, options);
}

export interface VerdictCounts {
  readonly accepted: number;
  readonly rejected: number;
}

/** How many documents were accepted and rejected. What cannot be read counts as rejected. */
export function countVerdicts(parsed: readonly ParsedSource[], verdicts: readonly Verdict[]): VerdictCounts {
  const reports = documentReports(parsed, verdicts);
  const accepted = reports.filter((report) => report.accepted).length;
  return { accepted, rejected: reports.length - accepted };
}

/** The counts in words. */
export function renderVerdictCounts({ accepted, rejected }: VerdictCounts, { language }: TextOptions): string {
  return fill(commandWording.verdictCounts[language], { accepted, rejected });
}

function documentText(report: DocumentReport, options: TextOptions): string[] {
  const { language, style } = options;
  const { accepted, source, errors, warnings } = report;
  const look = !accepted ? 'unmet' : warnings.length > 0 ? 'warning' : 'met';
  const color = { unmet: 'red', warning: 'yellow', met: 'green' } as const;
  const subject = [escapeControls(source.name), ...subjectOf(report, options)].join(': ');
  const word = paint(style, color[look], commandWording[stateOf(report)][language]);
  // What is not read explains what is missing.
  const unread = warnings.filter(({ problem }) => problem.code === 'unread-text');
  const others = warnings.filter(({ problem }) => problem.code !== 'unread-text');
  const told = [...unread, ...inOrder(errors), ...inOrder(others)];
  const lines = [`${paint(style, color[look], symbol(style, look))} ${subject} ${word}`];
  for (const diagnostic of told.slice(0, most))
    lines.push(...indented(findingText(diagnostic, { ...options, width: options.width - 4 }), 4), '');
  if (told.length > most) lines.push(`    ${fill(commandWording.more[language], { count: told.length - most })}`);
  else if (lines.at(-1) === '') lines.pop();
  return told.length === 0 ? lines : [...lines, ''];
}

function stateOf({ verdict, accepted, errors }: DocumentReport): CommandWord {
  if (verdict !== undefined) return accepted ? 'accepted' : 'rejected';
  return errors.every(({ problem }) => problem.code === 'no-documents') ? 'emptyText' : 'notReadable';
}

function subjectOf({ verdict }: DocumentReport, { language }: TextOptions): string[] {
  if (verdict === undefined) return [];
  const { kind, name, document } = verdict;
  if (kind === '') return [fill(commandWording.documentNumber[language], { number: document.index + 1 })];
  return [escapeControls(name === '' ? kind : `${kind}/${name}`)];
}
