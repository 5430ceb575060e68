import type { Diagnostic } from '../model/diagnostic.ts';
import type { Language } from '../model/localized.ts';
import { positionAt } from '../model/span.ts';
import { codeFrame } from './code-frame.ts';
import { escapeControls } from './escape.ts';
import { namedMessage } from './named-message.ts';
import { paint, type Style } from './style.ts';
import { textWidth } from './text-width.ts';
import { commandWording } from './wording/commands.ts';
import { describeProblem } from './wording/describe-problem.ts';
import { wrapText } from './wrap-text.ts';

export interface TextOptions {
  readonly language: Language;
  readonly style: Style;
  /** Columns of the terminal, or of the page. */
  readonly width: number;
}

/** A diagnostic as lines: the message, its place, the code around it, and what to do. */
export function findingText(diagnostic: Diagnostic, options: TextOptions): string[] {
  const { language, style, width } = options;
  const { problem, severity, source, span } = diagnostic;
  const accent = severity === 'error' ? 'red' : 'yellow';
  const { help } = describeProblem(problem, language);
  const lines = wrapText(namedMessage(diagnostic, language), width).map((line) => paint(style, 'bold', line));
  lines.push(`${paint(style, 'cyan', '-->')} ${placeOf(diagnostic)}`);
  lines.push(...codeFrame(source, span, { before: 2, after: 1, style, width, accent }));
  if (help !== undefined) lines.push(...labelled(commandWording.help[language], help, options));
  return lines;
}

/** `file:line:column`, as terminals and editors make links of it. */
function placeOf({ source, span }: Diagnostic): string {
  const { line, column } = positionAt(source.text, span.start);
  return `${escapeControls(source.name)}:${line}:${column}`;
}

function labelled(label: string, text: string, { style, width }: TextOptions): string[] {
  const indent = textWidth(label) + 2;
  return wrapText(text, Math.max(20, width - indent)).map((line, index) =>
    index === 0 ? `${paint(style, 'cyan', `${label}:`)} ${line}` : ' '.repeat(indent) + line,
  );
}
