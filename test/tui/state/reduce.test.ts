import { describe, expect, it } from 'vitest';
import { noProgress } from '../../../src/progress/exercise-progress.ts';
import { bodyHeight, maxScroll } from '../../../src/tui/lines/layout.ts';
import { wrongAnswer } from '../exercises.ts';
import { answerOf, opened, press, send, stateOf } from './states.ts';

describe('the list', () => {
  it('begins at the first task that is not solved', () => {
    const progress = new Map([['cron', { ...noProgress, solved: true }]]);
    expect(stateOf().cursor).toBe(0);
    expect(opened(stateOf({ progress }), 'cron').cursor).toBe(0);
  });

  it('moves by arrows and letters, and stops at both ends', () => {
    expect(press(stateOf(), 'down', 'j').cursor).toBe(2);
    expect(press(stateOf(), 'down', 'j', 'j', 'n').cursor).toBe(2);
    expect(press(stateOf(), 'end', 'k', 'b', 'up').cursor).toBe(0);
    expect(press(stateOf(), 'pagedown').cursor).toBe(2);
    expect(press(stateOf(), 'end', 'home').cursor).toBe(0);
  });

  it('opens the task under the cursor, and asks the shell to', () => {
    const state = press(stateOf(), 'down', 'enter');
    expect(state.task?.exercise.id).toBe('headless-service');
    expect(state.effects).toEqual([{ type: 'open', id: 'headless-service' }]);
  });

  it('holds nothing to open where there are no exercises', () => {
    const state = press(stateOf({ exercises: [] }), 'down', 'end', 'enter', 'n');
    expect(state).toMatchObject({ cursor: 0, task: undefined, effects: [] });
  });

  it('quits', () => {
    expect(press(stateOf(), 'q').effects).toEqual([{ type: 'quit' }]);
  });
});

describe('a task', () => {
  const task = opened(stateOf(), 'headless-service');

  it.each([
    ['e', 'edit'],
    ['g', 'grade'],
    ['l', 'show-lesson'],
  ])('asks the shell for what %s means', (key, type) => {
    expect(press(task, key).effects).toEqual([{ type, id: 'headless-service' }]);
  });

  it('shows hints one at a time, and says when there are no more', () => {
    const one = press(task, 'h');
    expect(one.progress.get('headless-service')?.hintsSeen).toBe(1);
    expect(one.effects).toEqual([{ type: 'keep-hints', id: 'headless-service', count: 1 }]);
    const three = press(one, 'h', 'h');
    expect(three.progress.get('headless-service')?.hintsSeen).toBe(2);
    expect(three).toMatchObject({ notice: { kind: 'no-hints' }, effects: [] });
  });

  it('asks before it shows the solution, unless the task is solved', () => {
    const asked = press(task, 's');
    expect(asked).toMatchObject({ overlay: { kind: 'confirm', about: 'solution' }, effects: [] });
    expect(press(asked, 'y')).toMatchObject({ overlay: undefined, effects: [{ type: 'show-solution' }] });
    for (const key of ['n', 'escape', 'enter', 's', 'q']) {
      expect(press(asked, key)).toMatchObject({ overlay: undefined, effects: [] });
    }
    const progress = new Map([['headless-service', { ...noProgress, solved: true }]]);
    expect(press({ ...task, progress }, 's').effects).toEqual([{ type: 'show-solution', id: 'headless-service' }]);
  });

  it('asks before it begins the file anew, always', () => {
    const asked = press(task, 'x');
    expect(asked).toMatchObject({ overlay: { kind: 'confirm', about: 'reset' }, effects: [] });
    expect(press(asked, 'Y').effects).toEqual([{ type: 'reset', id: 'headless-service' }]);
    expect(press(asked, 'x').effects).toEqual([]);
  });

  it('goes to its neighbours, and says where there is none', () => {
    expect(press(task, 'n').effects).toEqual([{ type: 'open', id: 'ports' }]);
    expect(press(task, 'b').effects).toEqual([{ type: 'open', id: 'cron' }]);
    expect(press(task, 'n', 'n')).toMatchObject({ notice: { kind: 'last-exercise' }, cursor: 2 });
    expect(press(task, 'b', 'b')).toMatchObject({ notice: { kind: 'first-exercise' }, cursor: 0 });
  });

  it('goes back to the list, where other instances’ progress is read', () => {
    expect(press(task, 'escape')).toMatchObject({
      task: undefined,
      effects: [{ type: 'close' }, { type: 'read-progress' }],
    });
  });

  it('drops what comes back after it was left', () => {
    const answer = answerOf('headless-service', wrongAnswer);
    const late = send(press(task, 'n'), { type: 'graded', id: 'headless-service', answer });
    expect(late.task).toMatchObject({ exercise: { id: 'ports' }, answer: undefined });
    expect(
      send(press(task, 'escape'), { type: 'lesson', id: 'headless-service', markdown: '' }).overlay,
    ).toBeUndefined();
  });

  it('brings the findings into sight where story and requirements do not fit', () => {
    const small = send(task, { type: 'resized', size: { columns: 60, rows: 14 } });
    const answer = answerOf('headless-service', wrongAnswer);
    const graded = send(small, { type: 'graded', id: 'headless-service', answer });
    expect(graded.task?.scroll.task).toBeGreaterThan(0);
    const scrolledBack = press(graded, 'home');
    const again = send(scrolledBack, { type: 'graded', id: 'headless-service', answer });
    expect(again.task?.scroll.task).toBe(0);
  });

  it('scrolls one pane at a time in a wide window, and both as one in a narrow one', () => {
    const wide = send(task, { type: 'resized', size: { columns: 120, rows: 10 } });
    expect(press(wide, 'tab', 'tab', 'tab').task?.focus).not.toBe(wide.task?.focus);
    expect(press(task, 'tab').task?.focus).toBe('task');
    expect(send(press(wide, 'tab'), { type: 'resized', size: { columns: 60, rows: 10 } }).task?.focus).toBe('task');
  });
});

describe('an overlay', () => {
  const help = press(opened(stateOf({ size: { columns: 80, rows: 12 } }), 'cron'), '?');

  it('takes all keys, and closes by Esc, Enter or its own key', () => {
    expect(press(help, 'e', 'g', 'x')).toMatchObject({ overlay: { kind: 'help' }, effects: [] });
    for (const key of ['escape', 'enter', '?']) expect(press(help, key).overlay).toBeUndefined();
    expect(press(help, 'escape').task?.exercise.id).toBe('cron');
  });

  it('scrolls as far as its text goes', () => {
    const end = press(help, 'end');
    const scroll = end.overlay !== undefined && 'scroll' in end.overlay ? end.overlay.scroll : -1;
    expect(scroll).toBeGreaterThan(0);
    expect(press(end, 'down')).toEqual({ ...end });
    expect(press(end, 'home').overlay).toEqual({ kind: 'help', scroll: 0 });
  });

  it('shows a lesson or the reference answer when the shell has it', () => {
    const task = opened(stateOf(), 'ports');
    expect(send(task, { type: 'lesson', id: 'ports', markdown: '# x' }).overlay?.kind).toBe('lesson');
    expect(send(task, { type: 'solution', id: 'ports', text: 'x' }).overlay?.kind).toBe('solution');
  });
});

describe('notices', () => {
  it('stay until the next key', () => {
    const told = send(stateOf(), { type: 'notice', notice: { kind: 'unchanged' } });
    expect(send(told, { type: 'resized', size: { columns: 90, rows: 30 } }).notice).toEqual({ kind: 'unchanged' });
    expect(press(told, 'down').notice).toBeUndefined();
  });
});

it('knows how far a text can be scrolled', () => {
  const size = { columns: 80, rows: 24 };
  expect(maxScroll(10, size)).toBe(0);
  expect(maxScroll(30, size)).toBe(30 - bodyHeight(size));
});
