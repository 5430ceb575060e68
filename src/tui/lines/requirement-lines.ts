import type { Requirement } from '../../model/exercise.ts';
import type { RequirementResult, RequirementState, Result } from '../../model/result.ts';
import { type Paint, type SymbolName, symbol } from '../../report/style.ts';
import { padEnd } from '../../report/text-width.ts';
import { appWords } from '../../report/wording/app.ts';
import { commandWording } from '../../report/wording/commands.ts';
import { type Line, lineOf } from '../text/line.ts';
import { wrapLine } from '../text/wrap-line.ts';
import { diagnosticLines, findingLines } from './diagnostic-lines.ts';
import { isEmpty } from './is-empty.ts';
import type { LinesContext } from './lines-context.ts';
import { type RestOfFindings, type ResultFindings, resultFindings } from './result-findings.ts';

export interface RequirementsView {
  readonly requirements: readonly Requirement[];
  readonly result: Result | undefined;
  /** Ids of those that the answer before met; undefined where there was none. */
  readonly metBefore: readonly string[] | undefined;
  /** Why there is no result yet. */
  readonly pending: string;
  /** How many of the hints are shown, in the order of the requirements. */
  readonly hints: number;
}

const looks: Readonly<Record<RequirementState | 'ungraded', readonly [SymbolName, Paint]>> = {
  met: ['met', 'green'],
  unmet: ['unmet', 'red'],
  blocked: ['blocked', 'yellow'],
  'would-be-met': ['wouldBeMet', 'yellow'],
  ungraded: ['bullet', 'dim'],
};

const nothingFound: ResultFindings = { requirements: new Map(), rest: [] };

/** Each requirement's sentence with its state, its findings at their lines, and its hint once that has been asked for. */
export function requirementLines(view: RequirementsView, context: LinesContext): Line[] {
  const { requirements, hints } = view;
  const empty = view.result !== undefined && isEmpty(view.result);
  const result = empty ? undefined : view.result;
  const found = result === undefined ? nothingFound : resultFindings(result);
  const rest = found.rest.flatMap((section) => restLines(section, context));
  const own: Line[] = [];
  let hint = 0;
  for (const requirement of requirements) {
    const graded = result?.requirements.find((each) => each.requirement.id === requirement.id);
    own.push(...sentenceLines(requirement, graded, changeOf(graded, view.metBefore), context));
    for (const finding of found.requirements.get(requirement.id) ?? []) own.push(...findingLines(finding, context));
    if (requirement.hint === undefined) continue;
    hint += 1;
    if (hint <= hints) own.push(...hintLines(requirement.hint[context.language], context));
  }
  // Where nothing can be read, why that is so comes before the requirements that are lost by it.
  const restFirst = result?.outcome === 'ungradable' && rest.length > 0;
  const parts = restFirst ? [...rest.slice(1), [], ...own] : [...own, ...rest];
  return [headLine(result, empty ? appWords(context.language).empty : view.pending, view.metBefore, context), ...parts];
}

function restLines({ heading, diagnostics }: RestOfFindings, context: LinesContext): Line[] {
  const title = lineOf(`${commandWording[heading][context.language]}:`, 'bold');
  return [[], title, ...diagnostics.flatMap((diagnostic) => diagnosticLines(diagnostic, context))];
}

function headLine(
  result: Result | undefined,
  pending: string,
  metBefore: readonly string[] | undefined,
  { language }: LinesContext,
): Line {
  const words = appWords(language);
  const title = { text: words.requirements, paint: 'bold' } as const;
  if (result === undefined) return [title, { text: `  ${pending}`, paint: 'dim' }];
  if (result.passed) return [title, { text: `  ${words.allMet}`, paint: 'green' }];
  if (result.outcome === 'ungradable') return [title, { text: `  ${words.ungradable}`, paint: 'red' }];
  const met = result.requirements.filter(({ state }) => state === 'met').length;
  const points = words.points(result.earned, result.points);
  const before = metBefore === undefined || metBefore.length === met ? '' : `, ${words.metBefore(metBefore.length)}`;
  return [title, { text: `  ${words.metOf(met, result.requirements.length)}${before}, ${points}`, paint: 'yellow' }];
}

/** What the last edit did to a requirement, where it did something. */
type Change = 'gained' | 'lost' | undefined;

function changeOf(graded: RequirementResult | undefined, metBefore: readonly string[] | undefined): Change {
  if (graded === undefined || metBefore === undefined) return undefined;
  const before = metBefore.includes(graded.requirement.id);
  if (before === (graded.state === 'met')) return undefined;
  return before ? 'lost' : 'gained';
}

function sentenceLines(
  requirement: Requirement,
  graded: RequirementResult | undefined,
  change: Change,
  context: LinesContext,
): Line[] {
  const { language, style } = context;
  const state = graded?.state ?? 'ungraded';
  const [name, paint] = looks[state];
  const mark = padEnd(symbol(style, name), style.ascii && state !== 'ungraded' ? 5 : 2);
  const says = requirement.says[language].trim();
  // Met and unmet are told by the mark and the findings; the two between them need their words.
  const word = state === 'blocked' || state === 'would-be-met' ? commandWording[state][language] : undefined;
  const news = change === undefined ? undefined : appWords(language)[change];
  const notes = [word, news].filter((note) => note !== undefined).join(', ');
  return wrapLine(notes === '' ? says : `${says} (${notes})`, { ...context, lead: [{ text: mark, paint }] });
}

function hintLines(text: string, context: LinesContext): Line[] {
  const lead = lineOf(`    ${appWords(context.language).hint}: `, 'yellow');
  return wrapLine(text.trim(), { ...context, lead });
}
