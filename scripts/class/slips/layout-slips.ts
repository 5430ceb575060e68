import { changeLine, type Slip } from './slip.ts';

/** Mistakes in how YAML is laid out, and what editors and chats make of it. */
export const layoutSlips: readonly Slip[] = [
  {
    name: 'indentation',
    weight: 9,
    make: (text, chance) =>
      changeLine(text, chance, /^ {2,}\S/, (line) =>
        chance.pick([` ${line}`, `  ${line}`, line.slice(1), line.slice(2)]),
      ),
  },
  {
    name: 'tab',
    weight: 5,
    make: (text, chance) => changeLine(text, chance, /^ {2,}\S/, (line) => line.replace(/^ +/, '\t')),
  },
  {
    name: 'no-blank-behind-colon',
    weight: 4,
    make: (text, chance) => changeLine(text, chance, /^\s*[a-zA-Z]+: \S/, (line) => line.replace(': ', ':')),
  },
  {
    name: 'no-dash',
    weight: 4,
    make: (text, chance) => changeLine(text, chance, /^ +- [a-zA-Z]+:/, (line) => line.replace('- ', '  ')),
  },
  {
    name: 'no-separator',
    weight: 6,
    make: (text) => (text.includes('\n---\n') ? text.replace('\n---\n', '\n') : undefined),
  },
  {
    name: 'one-object-only',
    weight: 5,
    make: (text, chance) => {
      const documents = text.split(/^---\n/m).filter((each) => each.trim() !== '');
      return documents.length < 2 ? undefined : chance.pick(documents);
    },
  },
  {
    name: 'smart-quotes',
    weight: 4,
    make: (text, chance) =>
      /"[^"\n]*"/.test(text)
        ? text.replaceAll(/"([^"\n]*)"/g, '“$1”')
        : changeLine(
            text,
            chance,
            /^(\s+(?:- )?\w+: )([a-zA-Z][\w-]*)$/,
            (_, [, key = '', value = '']) => `${key}“${value}”`,
          ),
  },
];
