import type { Diagnostic } from '../model/diagnostic.ts';
import type { RequirementResult, RequirementState } from '../model/result.ts';
import { escapeControls } from './escape.ts';
import { findingText, type TextOptions } from './finding-text.ts';
import { namedMessage } from './named-message.ts';
import { indented } from './section-text.ts';
import { type Paint, paint, type SymbolName, symbol } from './style.ts';
import { padEnd, padStart, textWidth } from './text-width.ts';
import type { Told } from './told.ts';
import { withReasons } from './with-reasons.ts';
import { commandWording } from './wording/commands.ts';
import { fill } from './wording/fill.ts';
import { wrapText } from './wrap-text.ts';

const looks: Readonly<Record<RequirementState, { readonly symbol: SymbolName; readonly paint: Paint }>> = {
  met: { symbol: 'met', paint: 'green' },
  'would-be-met': { symbol: 'wouldBeMet', paint: 'yellow' },
  blocked: { symbol: 'blocked', paint: 'yellow' },
  unmet: { symbol: 'unmet', paint: 'red' },
};

/** Findings of one requirement that are shown; the rest is counted. */
const most = 10;

/** Requirements with little to tell stand together; one with a finding in full ends its part. */
export function requirementsText(
  results: readonly RequirementResult[],
  errors: readonly Diagnostic[],
  told: Told,
  options: TextOptions,
): string[][] {
  const parts: string[][] = [];
  let group: string[] = [];
  for (const result of results) {
    const findings = findingsText(result, errors, told, options);
    group.push(...headline(result, results, options), ...indented(findings.lines, 4));
    if (!findings.inFull) continue;
    parts.push(group);
    group = [];
  }
  return group.length === 0 ? parts : [...parts, group];
}

function headline(result: RequirementResult, all: readonly RequirementResult[], options: TextOptions): string[] {
  const { requirement, state, earned } = result;
  const { language, style, width } = options;
  const look = looks[state];
  const points = (of: RequirementResult) =>
    of.requirement.points === 0 ? '' : `${of.earned}/${of.requirement.points}`;
  const pointsWidth = Math.max(...all.map((one) => points(one).length));
  const symbolWidth = Math.max(...all.map((one) => textWidth(symbol(style, looks[one.state].symbol))));
  const says = escapeControls(requirement.says[language].trim());
  const note = state === 'met' && earned === requirement.points ? '' : ` (${commandWording[state][language]})`;
  const indent = symbolWidth + pointsWidth + 3;
  const lines = wrapText(says + note, Math.max(20, width - indent));
  const mark = paint(style, look.paint, padEnd(symbol(style, look.symbol), symbolWidth));
  return lines.map((line, index) =>
    index === 0 ? `${mark} ${padStart(points(result), pointsWidth)}  ${line}` : ' '.repeat(indent) + line,
  );
}

/**
 * Each finding; where the API server rejects the very same thing, its reason instead. What was told before is repeated
 * by its message only. That the object is rejected is only said where none of the reasons is.
 */
function findingsText(
  { findings }: RequirementResult,
  errors: readonly Diagnostic[],
  told: Told,
  options: TextOptions,
): { readonly lines: string[]; readonly inFull: boolean } {
  const { language, style, width } = options;
  const inner = { ...options, width: width - 4 };
  const brief = (text: string) => wrapText(text, inner.width).map((line) => paint(style, 'dim', line));
  const lines: string[] = [];
  let inFull = false;
  const all = withReasons(findings, errors);
  const saysWhy = all.some((finding) => errors.includes(finding));
  const shown = all.filter(({ problem }) => problem.code !== 'object-rejected' || !saysWhy);
  for (const finding of shown.slice(0, most)) {
    const message = namedMessage(finding, language);
    if (finding.problem.code === 'object-rejected') lines.push(...brief(message));
    else if (told.first(finding)) {
      lines.push(...findingText(finding, inner));
      inFull = true;
    } else lines.push(...brief(`${message} ${commandWording.seeAbove[language]}`));
  }
  if (shown.length > most) lines.push(fill(commandWording.more[language], { count: shown.length - most }));
  return { lines, inFull };
}
