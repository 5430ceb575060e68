import type { Diagnostic } from '../../model/diagnostic.ts';
import { positionAt } from '../../model/span.ts';
import { namedMessage } from '../../report/named-message.ts';
import { appWords } from '../../report/wording/app.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { describeProblem } from '../../report/wording/describe-problem.ts';
import { type Line, lineOf } from '../text/line.ts';
import { wrapLine } from '../text/wrap-line.ts';
import type { LinesContext } from './lines-context.ts';
import type { ShownFinding } from './result-findings.ts';

const indent = '    ';

/** What is wrong, at which line, and what to do about it. The line itself stands in the answer. */
export function diagnosticLines(diagnostic: Diagnostic, context: LinesContext): Line[] {
  const { language, style, width } = context;
  const { source, span, problem } = diagnostic;
  const place =
    source.text.trim() === '' ? '' : `${appWords(language).line(positionAt(source.text, span.start).line)}: `;
  const { help } = describeProblem(problem, language);
  return [
    ...wrapLine(`${place}${namedMessage(diagnostic, language)}`, { width, style, lead: lineOf(indent) }),
    ...(help === undefined ? [] : wrapLine(help, { width, style, lead: helpLead(context), paint: 'dim' })),
  ];
}

/** A finding in full, or in a line where it is told elsewhere. */
export function findingLines({ diagnostic, told }: ShownFinding, context: LinesContext): Line[] {
  if (told === 'here') return diagnosticLines(diagnostic, context);
  const { language, style, width } = context;
  const message = namedMessage(diagnostic, language);
  const text = told === 'above' ? `${message} ${commandWording.seeAbove[language]}` : message;
  return wrapLine(text, { width, style, lead: lineOf(indent), paint: 'dim' });
}

function helpLead({ style }: LinesContext): Line {
  return lineOf(`${indent}${style.ascii ? '=>' : '→'} `, 'dim');
}
