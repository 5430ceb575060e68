import { oddCharacters, oddValues } from './odd-values.ts';
import type { Random } from './random.ts';

type Mutation = (lines: string[], random: Random, others: readonly string[]) => void;

const at = (lines: readonly string[], random: Random) => random.below(lines.length);

const mutations: readonly Mutation[] = [
  function removeLines(lines, random) {
    lines.splice(at(lines, random), 1 + random.below(3));
  },
  function repeatLine(lines, random) {
    const index = at(lines, random);
    lines.splice(index, 0, lines[index] ?? '');
  },
  function swapLines(lines, random) {
    const [a, b] = [at(lines, random), at(lines, random)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  },
  function indent(lines, random) {
    const from = at(lines, random);
    const until = Math.min(lines.length, from + 1 + random.below(4));
    const by = random.pick([' ', '  ', '    ', '\t']);
    for (let index = from; index < until; index += 1) lines[index] = by + lines[index];
  },
  function outdent(lines, random) {
    const index = at(lines, random);
    lines[index] = (lines[index] ?? '').replace(/^ {1,2}/, '');
  },
  function replaceValue(lines, random) {
    const index = at(lines, random);
    const line = lines[index] ?? '';
    const colon = line.indexOf(':');
    lines[index] =
      `${line.slice(0, colon === -1 ? random.below(line.length + 1) : colon + 1)} ${random.pick(oddValues)}`;
  },
  function replaceKey(lines, random) {
    const index = at(lines, random);
    const line = lines[index] ?? '';
    const start = line.search(/[^\s-]/);
    const colon = line.indexOf(':');
    if (start !== -1 && colon > start) lines[index] = line.slice(0, start) + random.pick(oddValues) + line.slice(colon);
  },
  function misspell(lines, random) {
    const index = at(lines, random);
    const line = lines[index] ?? '';
    const place = random.below(line.length);
    const change = random.pick(['', '', 'x', line.slice(place, place + 2), oddOne(random)]);
    lines[index] = line.slice(0, place) + change + line.slice(place + 1);
  },
  function addLine(lines, random) {
    const index = at(lines, random);
    const blank = /^[ -]*/.exec(lines[index] ?? '')?.[0] ?? '';
    const key = random.pick(['a', 'name', 'spec', '__proto__', 'constructor', 'toString', '? x\n', '<<', '"\\e[2J"']);
    lines.splice(index, 0, `${blank.replaceAll('-', ' ')}${key}: ${random.pick(oddValues)}`);
  },
  function splice(lines, random, others) {
    const other = random.pick(others).split('\n');
    const from = at(other, random);
    lines.splice(at(lines, random), random.below(4), ...other.slice(from, from + 1 + random.below(12)));
  },
  function join(lines, random, others) {
    lines.push(random.pick(['---', '--- ', '...', '', '---x']), ...random.pick(others).split('\n'));
  },
  function cut(lines, random) {
    lines.splice(at(lines, random));
    const last = lines.at(-1);
    if (last !== undefined) lines[lines.length - 1] = last.slice(0, random.below(last.length + 1));
  },
  function anchor(lines, random) {
    const [from, to] = [at(lines, random), at(lines, random)];
    lines[from] = (lines[from] ?? '').replace(/: ?/, ': &a ');
    lines[to] = (lines[to] ?? '').replace(/: ?.*/, random.pick([': *a', ': {<<: *a}', ': [*a, *a]']));
  },
];

function oddOne(random: Random): string {
  return random.pick(oddCharacters);
}

/** A text with a few lines taken out, put in, moved, indented or given other values; `others` are there to splice with. */
export function mutate(text: string, random: Random, others: readonly string[]): string {
  const lines = text.split('\n');
  for (let left = random.pick([1, 1, 1, 2, 3, 5]); left > 0; left -= 1) {
    random.pick(mutations)(lines, random, others);
    if (lines.length === 0) lines.push('');
  }
  return lines.join(random.oneIn(30) ? '\r\n' : '\n');
}

/** A text of JSON, or any, with a few characters taken out, put in or repeated. */
export function mutateCharacters(text: string, random: Random): string {
  let mutated = text;
  for (let left = 1 + random.below(3); left > 0; left -= 1) {
    const place = random.below(mutated.length + 1);
    const piece = random.pick([
      '',
      '',
      '"',
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '\\',
      '1',
      'null',
      oddOne(random),
      '\n---\n',
    ]);
    mutated = mutated.slice(0, place) + piece + mutated.slice(place + random.below(4));
  }
  return mutated;
}
