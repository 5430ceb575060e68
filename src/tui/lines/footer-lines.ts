import type { AppAction } from '../../report/wording/app.ts';
import { type AppWords, appWords } from '../../report/wording/app.ts';
import type { AppState, Overlay, TaskState } from '../state/app-state.ts';
import { type Line, lineOf } from '../text/line.ts';
import { noticeText } from '../text/notice-text.ts';
import { keyLine } from './key-line.ts';
import { isWide } from './layout.ts';

/** A question, what has just happened, or the state of the learner's file; and the keys that do something here. */
export function footerLines(state: AppState): readonly Line[] {
  const { size, language, style } = state;
  return [[{ text: ' ' }, ...messageLine(state)], keyLine(actionsIn(state), { language, style, width: size.columns })];
}

function messageLine({ overlay, notice, task, language }: AppState): Line {
  const words = appWords(language);
  if (overlay?.kind === 'confirm') return lineOf(questionText(overlay, task, words), 'yellow');
  if (notice !== undefined) return lineOf(noticeText(notice, words), 'yellow');
  return task === undefined || overlay !== undefined ? [] : lineOf(fileText(task, words), 'dim');
}

function questionText({ about }: Extract<Overlay, { kind: 'confirm' }>, task: TaskState | undefined, words: AppWords) {
  return `${about === 'solution' ? words.askSolution : words.askReset(task?.file ?? '')} (${words.linear.yesOrNo})`;
}

function fileText({ file, answer, watched }: TaskState, words: AppWords): string {
  if (answer === undefined) return words.noFile(file);
  return `${words.file(file)} (${watched ? words.watching : words.notWatching})`;
}

/** The more important come first: those at the end are left out where the window is narrow. */
function actionsIn({ overlay, task, size }: AppState): readonly AppAction[] {
  if (overlay?.kind === 'confirm') return ['yes', 'no'];
  if (overlay !== undefined) return ['back', 'scroll', 'quit'];
  if (task === undefined) return ['move', 'open', 'help', 'quit'];
  const keys: readonly AppAction[] = [
    'edit',
    'grade',
    'hint',
    'solution',
    'lesson',
    'back',
    'help',
    'next',
    'previous',
  ];
  return isWide(size) ? [...keys, 'scroll', 'pane', 'reset', 'quit'] : [...keys, 'quit'];
}
