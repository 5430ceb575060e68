import { oddCharacters, oddValues } from './odd-values.ts';
import type { Random } from './random.ts';

const words = ['a', 'b', 'name', 'spec', 'kind', 'items', 'apiVersion', 'metadata', 'data', 'v1', 'List', 'Pod', '<<'];
const endings = ['\n', '\n', '\n', '\n', '\n', '\n\n', '\r\n', '\r', ' # c\n', ' \n', '\t\n', ''];

/** Lines that look like YAML, with every indicator in and out of its place. */
export function yamlSoup(random: Random): string {
  const lines = 1 + random.below(14);
  let text = '';
  let indent = 0;
  for (let line = 0; line < lines; line += 1) {
    indent = Math.max(0, indent + random.pick([-2, -2, -1, 0, 0, 0, 1, 2, 2]));
    text += random.oneIn(40) ? '\t'.repeat(random.below(3)) : ' '.repeat(indent);
    text += lineOf(random) + random.pick(endings);
  }
  return text;
}

function lineOf(random: Random): string {
  switch (random.below(14)) {
    case 0:
      return random.pick(['---', '--- a', '...', '--- # c', '%YAML 1.1', '%TAG ! !x', '--- |', '---\t']);
    case 1:
      return `- ${yamlValue(random, 0)}`;
    case 2:
      return `- - ${yamlKey(random)}: ${yamlValue(random, 0)}`;
    case 3:
      return `? ${yamlValue(random, 0)}`;
    case 4:
      return `: ${yamlValue(random, 0)}`;
    case 5:
      return `${yamlKey(random)}: ${random.pick(['|', '>', '|-', '>+', '|2', '|9', '>-1', '|+ # c', '|x'])}`;
    case 6:
      return `${yamlKey(random)}:`;
    case 7:
      return `<<: ${random.pick(['*a', '[*a, *b]', '{a: 1}', '*a *b', 'a'])}`;
    case 8:
      return yamlValue(random, 0);
    default:
      return `${yamlKey(random)}: ${yamlValue(random, 0)}`;
  }
}

function yamlKey(random: Random): string {
  const key = random.oneIn(8) ? random.pick(oddValues) : random.pick(words);
  return random.oneIn(20) ? `&${random.pick(['a', 'b'])} ${key}` : key;
}

function yamlValue(random: Random, depth: number): string {
  if (depth > 4) return 'a';
  const inner = () => yamlValue(random, depth + 1);
  switch (random.below(16)) {
    case 0:
      return `[${inner()}, ${inner()}${random.pick([']', ',]', '', '}'])}`;
    case 1:
      return `{${yamlKey(random)}: ${inner()}${random.pick(['}', ',}', '', ']'])}`;
    case 2:
      return `&${random.pick(['a', 'b'])} ${inner()}`;
    case 3:
      return random.pick(['*a', '*b', '*c']);
    case 4:
      return `${random.pick(['!!str', '!!int', '!!map', '!!seq', '!!null', '!', '!x', '!<a>', '!!binary', '!!float'])} ${inner()}`;
    case 5:
      return `"${inner()}${random.pick(['"', '', '\\"', '\\', '\\x4"', '\\u12"', '\n"'])}`;
    case 6:
      return `'${inner()}${random.pick(["'", '', "''", "'''", "\n'"])}`;
    case 7:
      return random.pick(oddCharacters);
    case 8:
      return random.pick([
        '-',
        '?',
        ':',
        ',',
        '[',
        ']',
        '{',
        '}',
        '#',
        '&',
        '*',
        '!',
        '|',
        '>',
        '%',
        '@',
        '`',
        '"',
        "'",
      ]);
    case 9:
    case 10:
      return random.pick(words);
    default:
      return random.pick(oddValues);
  }
}
