import { progressOf } from '../../progress/progress-of.ts';
import { isDivided } from '../lines/layout.ts';
import type { AppState, TaskState } from './app-state.ts';
import { ask } from './ask.ts';
import { type Key, letterOf } from './key.ts';
import { maySeeSolution } from './may-see-solution.ts';
import { openNeighbour } from './open-task.ts';
import { nextPane, panesOf, showPane, turnLower } from './panes.ts';
import { moved } from './scroll.ts';
import { beginWriting } from './writing-key.ts';

export function taskKey(state: AppState, task: TaskState, key: Key, height: number): AppState {
  const position = moved(task.scroll[task.focus], key, height);
  if (position !== undefined) {
    return { ...state, task: { ...task, scroll: { ...task.scroll, [task.focus]: position } } };
  }
  switch (key) {
    case 'escape':
      return ask({ ...state, task: undefined }, { type: 'close' }, { type: 'read-progress' });
    case 'tab':
    case 'right':
      return { ...state, task: nextPane(task, state, 1) };
    case 'shift-tab':
    case 'left':
      return { ...state, task: nextPane(task, state, -1) };
  }
  return typeof key === 'string' ? state : letterKey(state, task, letterOf(key));
}

function letterKey(state: AppState, task: TaskState, letter: string): AppState {
  const { id } = task.exercise;
  const pane = panesOf(state)[Number(letter) - 1];
  if (pane !== undefined) return { ...state, task: showPane(task, pane) };
  switch (letter) {
    case 'e':
      return ask(state, { type: 'edit', id });
    case 'i':
      return beginWriting(state, task);
    case 'g':
      return ask(state, { type: 'grade', id });
    case 'h':
      return nextHint(state, task);
    case 's':
      return maySeeSolution(state.progress, id)
        ? ask(state, { type: 'show-solution', id })
        : { ...state, overlay: { kind: 'confirm', about: { kind: 'solution' } } };
    case 'l':
      return ask(state, { type: 'show-lesson', id });
    case 'v':
      return { ...state, task: turnLower(task, state) };
    case 'z':
      return isDivided(state.size) ? { ...state, task: { ...task, zoomed: !task.zoomed } } : state;
    case 'x':
      return { ...state, overlay: { kind: 'confirm', about: { kind: 'reset' } } };
    case 'n':
      return openNeighbour(state, 1);
    case 'b':
      return openNeighbour(state, -1);
    case '?':
      return { ...state, overlay: { kind: 'help', scroll: 0 } };
    case 'q':
      return ask(state, { type: 'quit' });
    default:
      return state;
  }
}

/** One more hint, shown at once; that it was seen is kept by the shell. */
function nextHint(state: AppState, { exercise }: TaskState): AppState {
  const before = progressOf(state.progress, exercise.id);
  const count = before.hintsSeen + 1;
  const hints = exercise.requirements.filter(({ hint }) => hint !== undefined).length;
  if (count > hints) return { ...state, notice: { kind: 'no-hints' } };
  const progress = new Map(state.progress).set(exercise.id, { ...before, hintsSeen: count });
  return ask({ ...state, progress }, { type: 'keep-hints', id: exercise.id, count });
}
