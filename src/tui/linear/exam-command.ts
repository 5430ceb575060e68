/** What a line of an exam in the linear mode asks for. `task` counts from 0. */
export type ExamCommand =
  | { readonly type: 'open'; readonly task: number }
  | { readonly type: ExamWord }
  | { readonly type: 'nothing' }
  | { readonly type: 'unknown'; readonly text: string };

type ExamWord =
  | 'tasks'
  | 'show'
  | 'edit'
  | 'check'
  | 'flag'
  | 'next'
  | 'previous'
  | 'time'
  | 'pause'
  | 'resume'
  | 'end'
  | 'help'
  | 'quit';

const words: Readonly<Record<string, ExamWord>> = {
  tasks: 'tasks',
  list: 'tasks',
  t: 'tasks',
  show: 'show',
  edit: 'edit',
  e: 'edit',
  check: 'check',
  c: 'check',
  g: 'check',
  flag: 'flag',
  f: 'flag',
  next: 'next',
  n: 'next',
  previous: 'previous',
  b: 'previous',
  time: 'time',
  pause: 'pause',
  resume: 'resume',
  end: 'end',
  help: 'help',
  '?': 'help',
  quit: 'quit',
  q: 'quit',
};

/** Reads a line. Case and spaces around do not matter. */
export function readExamCommand(line: string): ExamCommand {
  const text = line.trim();
  const name = text.toLowerCase();
  if (name === '') return { type: 'nothing' };
  const number = /^(?:(?:open|o)\s+)?(\d{1,4})$/.exec(name)?.[1];
  if (number !== undefined) return { type: 'open', task: Number(number) - 1 };
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  return word === undefined ? { type: 'unknown', text } : { type: word };
}
