import type { AppAction } from '../../report/wording/app.ts';
import { type AppWords, appWords } from '../../report/wording/app.ts';
import { isChanged } from '../editor/text-editor.ts';
import type { AppState, TaskState } from '../state/app-state.ts';
import { listedExercises } from '../state/listed-exercises.ts';
import { type Line, lineOf } from '../text/line.ts';
import { noticeText } from '../text/notice-text.ts';
import { keyLine } from './key-line.ts';
import { isDivided } from './layout.ts';
import { questionActions, questionText } from './question-lines.ts';

/** A question, what has just happened, or the state of the search or the file; and the keys that do something here. */
export function footerLines(state: AppState): readonly Line[] {
  const { size, language, style } = state;
  return [[{ text: ' ' }, ...messageLine(state)], keyLine(actionsIn(state), { language, style, width: size.columns })];
}

function messageLine(state: AppState): Line {
  const { overlay, notice, task, language } = state;
  const words = appWords(language);
  if (overlay?.kind === 'confirm') return lineOf(questionText(overlay.about, task, words), 'yellow');
  if (notice !== undefined) return lineOf(noticeText(notice, words), 'yellow');
  if (overlay !== undefined) return [];
  return task === undefined ? listedLine(state, words) : lineOf(fileText(task, words, state.exam !== undefined), 'dim');
}

/** What is searched for, with a cursor while it is typed. */
function listedLine(state: AppState, words: AppWords): Line {
  const { search, typing, filter } = state.home;
  if (!typing && search === '' && filter === 'all') return [];
  const found = ` (${[...(filter === 'all' ? [] : [words.filters[filter]]), words.listed(listedExercises(state).length)].join(', ')})`;
  if (!typing && search === '') return lineOf(found.trim(), 'dim');
  const cursor = typing ? [{ text: state.style.color ? ' ' : '_', paint: 'inverse' as const }] : [];
  return [
    { text: `${words.search}: `, paint: 'dim' },
    { text: search, paint: 'bold' },
    ...cursor,
    { text: found, paint: 'dim' },
  ];
}

function fileText({ file, answer, watched, editor }: TaskState, words: AppWords, isExam: boolean): string {
  if (editor !== undefined && isChanged(editor)) return `${words.file(file)} (${words.unsaved})`;
  if (answer === undefined) return words.noFile(file);
  return `${words.file(file)} (${watched ? (isExam ? words.examWatching : words.watching) : words.notWatching})`;
}

/** The more important come first: those at the end are left out where the window is narrow. */
function actionsIn({ overlay, task, size, home, exam }: AppState): readonly AppAction[] {
  if (overlay?.kind === 'confirm') return questionActions(overlay.about);
  if (overlay !== undefined) return ['back', 'scroll', 'quit'];
  if (task?.editor !== undefined) return ['save', 'leave', 'undo'];
  if (exam !== undefined)
    return task === undefined
      ? ['move', 'open', 'flag', 'endExam', ...(exam.paper.allowPause ? (['pause'] as const) : []), 'help', 'quit']
      : ['edit', 'check', 'flag', 'pane', 'back', 'next', 'previous', 'view', 'zoom', 'endExam', 'help'];
  if (task !== undefined) {
    const keys: readonly AppAction[] = [
      'edit',
      'grade',
      'hint',
      'solution',
      'lesson',
      'pane',
      'back',
      'help',
      'next',
      'previous',
    ];
    return isDivided(size) ? [...keys, 'view', 'zoom', 'scroll', 'reset', 'quit'] : [...keys, 'quit'];
  }
  return home.typing ? ['done', 'clear'] : ['move', 'open', 'search', 'filter', 'statistics', 'help', 'exam', 'quit'];
}
