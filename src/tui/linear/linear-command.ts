/** What a line of the linear mode asks for. */
export type LinearCommand =
  | { readonly type: 'open'; readonly exercise: string }
  | { readonly type: 'check'; readonly file: string | undefined }
  | { readonly type: Word }
  | { readonly type: 'nothing' }
  | { readonly type: 'unknown'; readonly text: string };

type Word = 'list' | 'edit' | 'hint' | 'solution' | 'lesson' | 'reset' | 'next' | 'previous' | 'help' | 'quit' | 'show';

const words: Readonly<Record<string, Word>> = {
  list: 'list',
  ls: 'list',
  show: 'show',
  task: 'show',
  edit: 'edit',
  e: 'edit',
  hint: 'hint',
  h: 'hint',
  solution: 'solution',
  s: 'solution',
  lesson: 'lesson',
  l: 'lesson',
  reset: 'reset',
  x: 'reset',
  next: 'next',
  n: 'next',
  previous: 'previous',
  prev: 'previous',
  b: 'previous',
  help: 'help',
  '?': 'help',
  quit: 'quit',
  exit: 'quit',
  q: 'quit',
};

/** Reads a line: a command, an exercise's number, or an id. Case and spaces around do not matter. */
export function readCommand(line: string, ids: readonly string[]): LinearCommand {
  const text = line.trim();
  const [first = '', ...rest] = text.split(/\s+/);
  const name = first.toLowerCase();
  const argument = text.slice(first.length).trim();
  if (name === '') return { type: 'nothing' };
  if (name === 'open' || name === 'o') return { type: 'open', exercise: argument };
  if (['check', 'grade', 'g', 'c'].includes(name)) {
    return { type: 'check', file: argument === '' ? undefined : argument };
  }
  if (rest.length > 0) return { type: 'unknown', text };
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  if (word !== undefined) return { type: word };
  return /^\d+$/.test(name) || ids.includes(name) ? { type: 'open', exercise: name } : { type: 'unknown', text };
}

/** The index of the exercise that a number, counted from 1, or an id names; undefined where there is none. */
export function findIndex(exercise: string, ids: readonly string[]): number | undefined {
  const index = /^\d+$/.test(exercise) ? Number(exercise) - 1 : ids.indexOf(exercise.toLowerCase());
  return index >= 0 && index < ids.length ? index : undefined;
}
