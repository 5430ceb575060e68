import { padEnd } from '../../report/text-width.ts';
import { type AppAction, appWords } from '../../report/wording/app.ts';
import { type Line, lineOf } from '../text/line.ts';
import { wrapLine } from '../text/wrap-line.ts';
import { keyText } from './key-line.ts';
import type { LinesContext } from './lines-context.ts';

const order: readonly AppAction[] = [
  'move',
  'open',
  'search',
  'filter',
  'statistics',
  'exam',
  'edit',
  'write',
  'paste',
  'grade',
  'hint',
  'solution',
  'lesson',
  'reset',
  'next',
  'previous',
  'scroll',
  'pane',
  'panes',
  'view',
  'zoom',
  'back',
  'help',
  'quit',
];

const inExam: readonly AppAction[] = [
  'move',
  'open',
  'edit',
  'write',
  'check',
  'paste',
  'flag',
  'next',
  'previous',
  'scroll',
  'pane',
  'panes',
  'view',
  'zoom',
  'pause',
  'endExam',
  'back',
  'help',
  'quit',
];

/** Every key with what it does. */
export function helpLines(context: LinesContext, isExam: boolean): Line[] {
  const words = appWords(context.language);
  const about = (isExam ? words.examAbout : words.helpAbout).flatMap((paragraph) => wrapLine(paragraph, context));
  const keys = (isExam ? inExam : order).flatMap((action) => {
    const lead = lineOf(`  ${padEnd(keyText(action, context.style), 12)}`, 'bold');
    return wrapLine(words.actions[action], { ...context, lead });
  });
  return [...about, [], ...keys];
}
