import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Result } from '../../model/result.ts';
import { positionAt } from '../../model/span.ts';
import { codeFrame } from '../../report/code-frame.ts';
import { namedMessage } from '../../report/named-message.ts';
import { type Style, symbol } from '../../report/style.ts';
import { describeProblem } from '../../report/wording/describe-problem.ts';
import { highlightYaml } from '../text/highlight-yaml.ts';
import { type Line, lineOf } from '../text/line.ts';
import { wrapLine } from '../text/wrap-line.ts';
import { isEmpty } from './is-empty.ts';
import type { LinesContext } from './lines-context.ts';
import { type PlacedFindings, placedFindings } from './placed-findings.ts';
import { remembered } from './remembered.ts';

/** The learner's manifest with line numbers and colours, and below each line what was found there, each thing once. */
export const answerLines = remembered((result: Result, text: string, context: LinesContext): readonly Line[] => {
  const lines = highlightYaml(text.replace(/\n$/, ''));
  const digits = String(lines.length).length;
  const { here, elsewhere } = isEmpty(result) ? nothing : placedFindings(text, result);
  const numbered = lines.flatMap((line, index) => {
    const found = here.get(index + 1) ?? [];
    const [first] = found;
    const number = String(index + 1).padStart(digits);
    const mark = first === undefined ? { text: '  ' } : { text: '> ', paint: paintOf(first) };
    return [
      [mark, { text: `${number} | `, paint: 'dim' } as const, ...line],
      ...found.flatMap((diagnostic) => findingBelow(diagnostic, digits, context)),
    ];
  });
  return [...numbered, ...elsewhere.flatMap((diagnostic) => elsewhereLines(diagnostic, context))];
});

const nothing: PlacedFindings = { here: new Map(), elsewhere: [] };

function paintOf({ severity }: Diagnostic): 'red' | 'yellow' {
  return severity === 'error' ? 'red' : 'yellow';
}

function findingBelow(diagnostic: Diagnostic, digits: number, context: LinesContext): Line[] {
  const indent = ' '.repeat(digits + 5);
  return [...caretLine(diagnostic, digits, context), ...toldLines(diagnostic, indent, context)];
}

/** The row under the line; none where the line is too long to be shown up to there. */
function caretLine({ source, span, severity }: Diagnostic, digits: number, { style, width }: LinesContext): Line[] {
  const plain: Style = { ...style, color: false };
  const room = width + 1000;
  const [, carets = ''] = codeFrame(source, span, { before: 0, after: 0, style: plain, width: room });
  const under = carets.slice(carets.indexOf('|') + 2, carets.indexOf('|') + 2 + Math.max(0, width - digits - 5));
  if (under.trim() === '') return [];
  return [lineOf(`${' '.repeat(digits + 2)} | ${under}`, severity === 'error' ? 'red' : 'yellow')];
}

function toldLines(diagnostic: Diagnostic, indent: string, context: LinesContext): Line[] {
  const { language, style } = context;
  const paint = paintOf(diagnostic);
  const mark = `${symbol(style, paint === 'red' ? 'unmet' : 'warning')} `;
  const { help } = describeProblem(diagnostic.problem, language);
  return [
    ...wrapLine(namedMessage(diagnostic, language), { ...context, lead: [{ text: indent }, { text: mark, paint }] }),
    ...(help === undefined
      ? []
      : wrapLine(help, { ...context, paint: 'dim', lead: lineOf(`${indent}${style.ascii ? '=> ' : '→ '}`, 'dim') })),
  ];
}

function elsewhereLines(diagnostic: Diagnostic, context: LinesContext): Line[] {
  const { source, span } = diagnostic;
  const place = `${source.name}:${positionAt(source.text, span.start).line}`;
  return [[], lineOf(`  ${place}`, 'dim'), ...toldLines(diagnostic, '  ', context)];
}
