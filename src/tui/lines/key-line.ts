import type { Style } from '../../report/style.ts';
import { textWidth } from '../../report/text-width.ts';
import { type AppAction, appWords } from '../../report/wording/app.ts';
import type { Line, Segment } from '../text/line.ts';
import type { LinesContext } from './lines-context.ts';

const keys: Readonly<Record<AppAction, readonly [unicode: string, ascii: string]>> = {
  move: ['↑↓ j k', 'j k'],
  open: ['Enter', 'Enter'],
  search: ['/', '/'],
  filter: ['f', 'f'],
  statistics: ['t', 't'],
  exam: ['E', 'E'],
  flag: ['f', 'f'],
  check: ['g', 'g'],
  pause: ['p', 'p'],
  endExam: ['E', 'E'],
  edit: ['e', 'e'],
  write: ['i', 'i'],
  save: ['Ctrl-S', 'Ctrl-S'],
  leave: ['Esc', 'Esc'],
  undo: ['Ctrl-Z', 'Ctrl-Z'],
  grade: ['g', 'g'],
  hint: ['h', 'h'],
  solution: ['s', 's'],
  lesson: ['l', 'l'],
  reset: ['x', 'x'],
  next: ['n', 'n'],
  previous: ['b', 'b'],
  scroll: ['↑↓ j k', 'j k'],
  pane: ['Tab ← →', 'Tab'],
  panes: ['1…5', '1-5'],
  view: ['v', 'v'],
  zoom: ['z', 'z'],
  paste: ['Ctrl-V', 'Ctrl-V'],
  back: ['Esc', 'Esc'],
  help: ['?', '?'],
  quit: ['q', 'q'],
  yes: ['y', 'y'],
  no: ['n', 'n'],
  replace: ['y', 'y'],
  append: ['a', 'a'],
  keep: ['n', 'n'],
  clear: ['Esc', 'Esc'],
  done: ['Enter', 'Enter'],
};

/** The key that starts an action. */
export function keyText(action: AppAction, style: Style): string {
  return keys[action][style.ascii ? 1 : 0];
}

/** The line of keys: as many as fit, in this order. */
export function keyLine(actions: readonly AppAction[], { language, style, width }: LinesContext): Line {
  const words = appWords(language);
  const segments: Segment[] = [];
  let used = 1;
  for (const action of actions) {
    const key = keyText(action, style).split(' ')[0] ?? '';
    const what = ` ${words.keys[action]}`;
    const gap = segments.length === 0 ? '' : '  ';
    used += textWidth(gap) + textWidth(key) + textWidth(what);
    if (used > width) break;
    segments.push({ text: gap }, { text: key, paint: 'bold' }, { text: what, paint: 'dim' });
  }
  return segments.length === 0 ? [] : [{ text: ' ' }, ...segments];
}
