import type { Diagnostic } from '../model/diagnostic.ts';
import type { RequirementResult, RequirementState } from '../model/result.ts';
import { escapeControls } from './escape.ts';
import { findingText, type TextOptions } from './finding-text.ts';
import { namedMessage } from './named-message.ts';
import { indented } from './section-text.ts';
import { type Paint, paint, type SymbolName, symbol } from './style.ts';
import { padEnd, padStart, textWidth } from './text-width.ts';
import { placeKey, type Told } from './told.ts';
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

/** Requirements with nothing to tell stand together; one with findings is a part of its own. */
export function requirementsText(
  results: readonly RequirementResult[],
  errors: readonly Diagnostic[],
  told: Told,
  options: TextOptions,
): string[][] {
  const parts: string[][] = [];
  let group: string[] = [];
  for (const result of results) {
    group.push(...headline(result, results, options));
    const findings = findingsText(result, errors, told, options);
    group.push(...indented(findings, 4));
    if (findings.length <= 1) continue;
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
 * Each finding; where the API server rejects the very same place, its reason instead. What was told before is
 * repeated by its message only, and so is that the object is rejected: the reasons follow below.
 */
function findingsText(
  { findings }: RequirementResult,
  errors: readonly Diagnostic[],
  told: Told,
  options: TextOptions,
): string[] {
  const { language, style, width } = options;
  const inner = { ...options, width: width - 4 };
  const brief = (finding: Diagnostic, where: 'seeAbove' | 'seeBelow') =>
    wrapText(`${namedMessage(finding, language)} ${commandWording[where][language]}`, inner.width).map((line) =>
      paint(style, 'dim', line),
    );
  const lines: string[] = [];
  const shown = withReasons(findings, errors);
  for (const finding of shown.slice(0, most)) {
    if (finding.problem.code === 'object-rejected') lines.push(...brief(finding, 'seeBelow'));
    else if (told.first(finding)) lines.push(...findingText(finding, inner));
    else lines.push(...brief(finding, 'seeAbove'));
  }
  if (shown.length > most) lines.push(fill(commandWording.more[language], { count: shown.length - most }));
  return lines;
}

function withReasons(findings: readonly Diagnostic[], errors: readonly Diagnostic[]): Diagnostic[] {
  const found = new Set<Diagnostic>();
  for (const finding of findings) {
    const reasons = errors.filter((error) => placeKey(error) === placeKey(finding));
    if (finding.problem.code === 'object-rejected' || reasons.length === 0) found.add(finding);
    else for (const reason of reasons) found.add(reason);
  }
  return [...found];
}
