import { type Expression, ExpressionError } from './expression.ts';
import { parseExpression } from './parse-expression.ts';

type Step =
  | { readonly op: 'character'; readonly matches: (codePoint: number) => boolean }
  | { readonly op: 'assert'; readonly holds: (before: number | undefined, after: number | undefined) => boolean }
  | { op: 'split'; readonly targets: number[] };

const mostSteps = 20_000;
const mostWork = 5_000_000;

/**
 * Whether a text contains a match, as Go's regexp.MatchString tells it, in time that grows with the text alone;
 * undefined for what is no expression, or too large to try.
 */
export function matchesRegularExpression(pattern: string, text: string): boolean | undefined {
  try {
    const steps: Step[] = [];
    compile(parseExpression(pattern), steps);
    const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
    return steps.length * (codePoints.length + 1) > mostWork ? undefined : run(steps, codePoints);
  } catch (error) {
    if (error instanceof ExpressionError) return undefined;
    throw error;
  }
}

/** Appends the steps of an expression; the end of the steps is the match. */
function compile(expression: Expression, steps: Step[]): void {
  if (steps.length > mostSteps) throw new ExpressionError('too large');
  if (expression.op === 'character' || expression.op === 'assert') steps.push(expression);
  else if (expression.op === 'all') for (const part of expression.parts) compile(part, steps);
  else if (expression.op === 'any') compileAny(expression.parts, steps);
  else compileRepeat(expression, steps);
}

function compileAny(parts: readonly Expression[], steps: Step[]): void {
  const split = { op: 'split', targets: [] as number[] } as const;
  if (parts.length > 1) steps.push(split);
  const ends: { targets: number[] }[] = [];
  for (const [i, part] of parts.entries()) {
    split.targets.push(steps.length);
    compile(part, steps);
    if (i === parts.length - 1) continue;
    const jump = { op: 'split', targets: [] as number[] } as const;
    steps.push(jump);
    ends.push(jump);
  }
  for (const jump of ends) jump.targets.push(steps.length);
}

function compileRepeat({ part, min, max }: Expression & { op: 'repeat' }, steps: Step[]): void {
  for (let i = 0; i < min; i++) compile(part, steps);
  const exits: { targets: number[] }[] = [];
  const optional = () => {
    const split = { op: 'split', targets: [steps.length + 1] } satisfies Step;
    steps.push(split);
    exits.push(split);
    compile(part, steps);
  };
  if (max === Infinity) {
    const start = steps.length;
    optional();
    steps.push({ op: 'split', targets: [start] });
  } else for (let i = min; i < max; i++) optional();
  for (const exit of exits) exit.targets.push(steps.length);
}

function run(steps: readonly Step[], text: readonly number[]): boolean {
  let waiting = new Set<number>();
  for (let at = 0; at <= text.length; at++) {
    // A match may begin anywhere.
    const reached = reach(steps, [...waiting, 0], text[at - 1], text[at]);
    if (reached === undefined) return true;
    waiting = new Set();
    const codePoint = text[at];
    if (codePoint === undefined) break;
    for (const index of reached) {
      const step = steps[index];
      if (step?.op === 'character' && step.matches(codePoint)) waiting.add(index + 1);
    }
  }
  return false;
}

/** The steps that take a character next, from those given; undefined once the end is among them. */
function reach(
  steps: readonly Step[],
  from: number[],
  before: number | undefined,
  after: number | undefined,
): Set<number> | undefined {
  const seen = new Set<number>();
  const open = [...from];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    if (seen.has(index)) continue;
    seen.add(index);
    const step = steps[index];
    if (step === undefined) return undefined;
    if (step.op === 'split') open.push(...step.targets);
    else if (step.op === 'assert' && step.holds(before, after)) open.push(index + 1);
  }
  return seen;
}
