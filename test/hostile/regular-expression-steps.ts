import type { Expression } from '../../src/kubernetes/regular-expression/expression.ts';
import { parseExpression } from '../../src/kubernetes/regular-expression/parse-expression.ts';

/** A pattern of ours, in the notation that our own reader of Go's patterns knows; throws for what that has no word for. */
export function readPattern(source: string, flags: string): Expression {
  const written = source
    .replaceAll(/\\u([0-9a-f]{4})/gi, (_, hex: string) => `\\x{${hex}}`)
    .replaceAll('\\p{Surrogate}', '\\x{d800}')
    .replaceAll('\\/', '/')
    .replaceAll('[^]', '[\\s\\S]');
  const known = [...flags].filter((flag) => 'ims'.includes(flag)).join('');
  return parseExpression(known === '' ? written : `(?${known})${written}`);
}

const mostSteps = 3_000_000;
const tooMany = new RangeError('too many steps');

/**
 * How many steps a backtracking matcher, as JavaScript's is, takes to look for a pattern from every place of a text:
 * each character that is compared, each repetition and each choice is one. Infinite where they are millions.
 */
export function stepsOf(expression: Expression, text: string, isSticky: boolean): number {
  const codePoints = [...text].map((character) => character.codePointAt(0) ?? 0);
  let steps = 0;
  type Then = (at: number) => boolean;
  const match = (part: Expression, at: number, then: Then): boolean => {
    steps += 1;
    if (steps > mostSteps) throw tooMany;
    switch (part.op) {
      case 'character': {
        const codePoint = codePoints[at];
        return codePoint !== undefined && part.matches(codePoint) && then(at + 1);
      }
      case 'assert':
        return part.holds(codePoints[at - 1], codePoints[at]) && then(at);
      case 'any':
        return part.parts.some((choice) => match(choice, at, then));
      case 'all':
        return matchAll(part.parts, 0, at, then);
      case 'repeat':
        return repeat(part, 0, at, then);
    }
  };
  const matchAll = (parts: readonly Expression[], index: number, at: number, then: Then): boolean => {
    const part = parts[index];
    return part === undefined ? then(at) : match(part, at, (next) => matchAll(parts, index + 1, next, then));
  };
  const repeat = (part: Expression & { op: 'repeat' }, done: number, at: number, then: Then): boolean => {
    steps += 1;
    const again = done < part.max && match(part.part, at, (next) => next > at && repeat(part, done + 1, next, then));
    return again || (done >= part.min && then(at));
  };
  try {
    for (let from = 0; from <= codePoints.length; from += 1) if (match(expression, from, () => true) || isSticky) break;
  } catch (error) {
    if (error === tooMany) return Number.POSITIVE_INFINITY;
    throw error;
  }
  return steps;
}

const samples = [...'a0Z_-. /:="\'\\[]{}#@,+*?~|>&%$!é\t\n\u0001'];

/** Texts that drive each repetition of a pattern `times` times, and then break off or go wrong. */
export function attacksOn(expression: Expression, times: number): string[] {
  const attacks = new Set<string>();
  for (const target of repetitionsIn(expression))
    for (const choice of [0, 1, 2])
      for (const whole of [true, false]) {
        const driven = textFor(expression, target, times, choice, whole).text;
        for (const end of ['', '\u0001', ']b]', '!', '\n']) attacks.add(driven + end);
      }
  for (const character of samples)
    if (charactersIn(expression).some((matches) => matches(character.codePointAt(0) ?? 0)))
      for (const end of ['', '\u0001', 'a', ']b]']) attacks.add(character.repeat(times) + end);
  return [...attacks];
}

function textFor(
  part: Expression,
  target: Expression,
  times: number,
  choice: number,
  whole: boolean,
): { text: string; isDriven: boolean } {
  switch (part.op) {
    case 'assert':
      return { text: '', isDriven: false };
    case 'character': {
      const found = samples.filter((character) => part.matches(character.codePointAt(0) ?? 0));
      return { text: found[choice % Math.max(1, found.length)] ?? '', isDriven: false };
    }
    case 'any': {
      const holding = part.parts.find((each) => [...repetitionsIn(each)].includes(target));
      const chosen = holding ?? part.parts[choice % part.parts.length];
      return chosen === undefined ? { text: '', isDriven: false } : textFor(chosen, target, times, choice, whole);
    }
    case 'all': {
      let text = '';
      for (const each of part.parts) {
        const next = textFor(each, target, times, choice, whole);
        text += next.text;
        // What follows the driven repetition may be left out, so that the text fails there.
        if (next.isDriven && !whole) return { text, isDriven: true };
      }
      return { text, isDriven: false };
    }
    case 'repeat': {
      const once = textFor(part.part, target, times, choice, whole);
      if (part === target) return { text: once.text.repeat(times), isDriven: true };
      return { text: once.text.repeat(Math.max(1, part.min)), isDriven: once.isDriven };
    }
  }
}

function* repetitionsIn(part: Expression): Generator<Expression> {
  if (part.op === 'repeat') {
    if (part.max > 20) yield part;
    yield* repetitionsIn(part.part);
  } else if (part.op === 'any' || part.op === 'all') for (const each of part.parts) yield* repetitionsIn(each);
}

function charactersIn(part: Expression): ((codePoint: number) => boolean)[] {
  if (part.op === 'character') return [part.matches];
  if (part.op === 'repeat') return charactersIn(part.part);
  return part.op === 'assert' ? [] : part.parts.flatMap(charactersIn);
}
