import { describe, expect, it } from 'vitest';
import { foldExam } from '../../../src/exam/exam.ts';
import type { ExamEvent } from '../../../src/exam/exam-event.ts';
import { noProgress } from '../../../src/progress/exercise-progress.ts';
import { isChanged, textOf } from '../../../src/tui/editor/text-editor.ts';
import { taskScreen } from '../../../src/tui/lines/task-screen.ts';
import type { AppState } from '../../../src/tui/state/app-state.ts';
import { listedExercises } from '../../../src/tui/state/listed-exercises.ts';
import { minute, paper } from '../exam/fake-exam.ts';
import { rightAnswer, wrongAnswer } from '../exercises.ts';
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

describe('the search', () => {
  const typed = press(stateOf(), '/', ...'by its');

  it('takes every character, and lists what holds all words', () => {
    expect(typed.home).toEqual({ search: 'by its', typing: true, filter: 'all' });
    expect(listedExercises(typed)).toEqual([2]);
    expect(typed.cursor).toBe(2);
    expect(press(stateOf(), '/', 'q').effects).toEqual([]);
  });

  it('knows both languages, ids, domains and kinds', () => {
    const found = (text: string) => listedExercises(press(stateOf(), '/', ...text));
    expect(found('이름으로')).toEqual([2]);
    expect(found('headless-serv')).toEqual([1]);
    expect(found('networking service')).toEqual([1, 2]);
    expect(found('네트워킹')).toEqual([1, 2]);
  });

  it('is kept by Enter, which a second one then opens, and cleared by Esc', () => {
    const kept = press(typed, 'enter');
    expect(kept).toMatchObject({ home: { search: 'by its', typing: false }, task: undefined });
    expect(press(kept, 'enter').effects).toEqual([{ type: 'open', id: 'ports' }]);
    expect(press(kept, 'escape').home.search).toBe('');
    expect(press(typed, 'escape').home).toEqual({ search: '', typing: false, filter: 'all' });
    expect(press(typed, 'backspace', 'backspace').home.search).toBe('by i');
  });

  it('opens nothing where nothing is found', () => {
    expect(press(stateOf(), '/', ...'zzz', 'enter', 'enter').effects).toEqual([]);
  });

  it('takes the first line of a paste', () => {
    const state = send(press(stateOf(), '/'), { type: 'pasted', text: 'by its' });
    expect(state.home.search).toBe('by its');
    expect(send(stateOf(), { type: 'pasted', text: 'kind: Pod' }).notice).toEqual({ kind: 'open-first' });
  });
});

describe('the filter', () => {
  const progress = new Map([['cron', { ...noProgress, solved: true }]]);

  it('shows the unsolved, and what is next among them after one is solved', () => {
    const unsolved = press(stateOf({ progress }), 'f');
    expect(listedExercises(unsolved)).toEqual([1, 2]);
    const first = press(unsolved, 'home', 'enter');
    expect(first.task?.exercise.id).toBe('headless-service');
    const solved = new Map(progress).set('headless-service', { ...noProgress, solved: true });
    const next = press(send(first, { type: 'progress', progress: solved }), 'n');
    expect(next.task?.exercise.id).toBe('ports');
    expect(press(next, 'b').notice).toEqual({ kind: 'first-exercise' });
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
    expect(asked).toMatchObject({ overlay: { kind: 'confirm', about: { kind: 'solution' } }, effects: [] });
    expect(press(asked, 'y')).toMatchObject({ overlay: undefined, effects: [{ type: 'show-solution' }] });
    for (const key of ['n', 'escape', 'enter', 's', 'q']) {
      expect(press(asked, key)).toMatchObject({ overlay: undefined, effects: [] });
    }
    const progress = new Map([['headless-service', { ...noProgress, solved: true }]]);
    expect(press({ ...task, progress }, 's').effects).toEqual([{ type: 'show-solution', id: 'headless-service' }]);
  });

  it('asks before it begins the file anew, always', () => {
    const asked = press(task, 'x');
    expect(asked).toMatchObject({ overlay: { kind: 'confirm', about: { kind: 'reset' } }, effects: [] });
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

  it('brings the findings into sight where only one pane is', () => {
    const small = send(task, { type: 'resized', size: { columns: 60, rows: 14 } });
    const narrow = press(small, '1');
    const graded = send(narrow, {
      type: 'graded',
      id: 'headless-service',
      answer: answerOf('headless-service', wrongAnswer),
    });
    expect(graded.task?.focus).toBe('requirements');
    const again = send(press(graded, '1'), { type: 'graded', id: 'headless-service', answer: graded.task?.answer });
    expect(again.task?.focus).toBe('task');
  });

  it('goes through the three panes of a large window, and through all tabs of a small one', () => {
    const focuses = (state: AppState, keys: readonly string[]) =>
      keys.map((_, index) => press(state, ...keys.slice(0, index + 1)).task?.focus);
    const large = send(task, { type: 'resized', size: { columns: 120, rows: 40 } });
    expect(focuses(large, ['tab', 'tab', 'tab', 'shift-tab'])).toEqual(['answer', 'task', 'requirements', 'task']);
    const small = press(send(task, { type: 'resized', size: { columns: 60, rows: 20 } }), '1');
    expect(focuses(small, ['tab', 'right', 'tab', 'tab', 'tab', 'left'])).toEqual([
      'requirements',
      'answer',
      'cluster',
      'diff',
      'task',
      'diff',
    ]);
  });

  it('shows a pane by its number, and another one below by v', () => {
    const large = send(task, { type: 'resized', size: { columns: 120, rows: 40 } });
    expect(press(large, '5').task).toMatchObject({ focus: 'diff', lower: 'diff' });
    expect(press(large, 'v').task).toMatchObject({ focus: 'requirements', lower: 'cluster' });
    expect(press(large, 'z').task?.zoomed).toBe(true);
  });

  it('tells what an edit has fulfilled and lost', () => {
    const graded = (state: AppState, text: string) =>
      send(state, { type: 'graded', id: 'headless-service', answer: answerOf('headless-service', text) });
    const first = graded(task, rightAnswer.replace('8080', '80'));
    expect(first.task?.metBefore).toBeUndefined();
    const second = graded(first, rightAnswer.replace('clusterIP: None', 'type: ClusterIP'));
    expect(second.task?.metBefore).toEqual(['headless', 'selector']);
    expect(graded(second, second.task?.answer?.text ?? '').task?.metBefore).toEqual(['headless', 'selector']);
  });

  it('asks before it writes what was pasted, and whether to replace what is there', () => {
    const asked = send(task, { type: 'pasted', text: rightAnswer.replaceAll('\n', '\r\n') });
    expect(asked.overlay).toEqual({ kind: 'confirm', about: { kind: 'paste', text: rightAnswer, replaces: false } });
    expect(press(asked, 'a').effects).toEqual([]);
    const write = { type: 'write', id: 'headless-service', text: rightAnswer };
    expect(press(asked, 'y').effects).toEqual([{ ...write, how: 'replace' }]);
    const graded = send(task, {
      type: 'graded',
      id: 'headless-service',
      answer: answerOf('headless-service', wrongAnswer),
    });
    const again = send(graded, { type: 'pasted', text: rightAnswer });
    expect(again.overlay).toMatchObject({ about: { replaces: true } });
    expect(press(again, 'ㅁ').effects).toEqual([{ ...write, how: 'append' }]);
    expect(press(again, 'n')).toMatchObject({ overlay: undefined, effects: [] });
  });
});

describe('the built-in editor', () => {
  const task = opened(stateOf(), 'headless-service');
  const id = 'headless-service';
  const writing = press(task, 'i');
  const text = (state: AppState) => state.task?.editor && textOf(state.task.editor);

  it('begins with what the file holds, or would begin with, and takes every letter', () => {
    expect(text(writing)).toContain('headless-service');
    const graded = press(send(task, { type: 'graded', id, answer: answerOf(id, wrongAnswer) }), 'i');
    expect(text(graded)).toBe(wrongAnswer);
    expect(text(press(graded, 'q', '가', 'enter'))).toBe(`q가\n${wrongAnswer}`);
    expect(press(graded, 'q').effects).toEqual([]);
  });

  it('saves over what it began with, and is saved once that was graded', () => {
    const typed = press(writing, 'x');
    const saved = press(typed, 'ctrl-s');
    expect(saved.effects).toEqual([{ type: 'save', id, text: text(typed), before: undefined }]);
    const done = send(saved, { type: 'graded', id, answer: answerOf(id, text(typed) ?? '') });
    expect(done.task?.editor && isChanged(done.task.editor)).toBe(false);
    expect(press(done, 'escape')).toMatchObject({ overlay: undefined, task: { editor: undefined } });
  });

  it('asks before anything is lost', () => {
    const left = press(writing, 'x', 'escape');
    expect(left.overlay).toEqual({ kind: 'confirm', about: { kind: 'discard' } });
    expect(press(left, 'n').task?.editor).toBeDefined();
    expect(press(left, 'y').task?.editor).toBeUndefined();
    const changed = send(press(writing, 'x'), { type: 'changed-elsewhere', id, text: 'x' });
    expect(press(changed, 'n').effects).toEqual([]);
    expect(press(changed, 'y').effects).toEqual([{ type: 'write', id, text: 'x', how: 'replace' }]);
  });

  it('takes a paste into the text, and none that is too long', () => {
    const pasted = send(writing, { type: 'pasted', text: 'a: 1\r\nb: 2\n' });
    expect(text(pasted)).toMatch(/^a: 1\nb: 2\n#/);
    const refused = send(writing, { type: 'pasted', text: 'x'.repeat(70_000) });
    expect(refused.notice).toEqual({ kind: 'paste-too-long' });
    expect(text(refused)).toBe(text(writing));
  });

  it('keeps the cursor in sight in every window', () => {
    const long = press(send(task, { type: 'graded', id, answer: answerOf(id, 'a: 1\n'.repeat(100)) }), 'i', 'ctrl-end');
    for (const size of [
      { columns: 40, rows: 12 },
      { columns: 120, rows: 40 },
    ]) {
      const state = press(send(long, { type: 'resized', size }), 'up');
      const lines = state.task === undefined ? [] : taskScreen(state, state.task).panes.at(-1)?.lines;
      expect(lines?.map((line) => line.map((part) => part.text).join('')).join('\n')).toContain('100');
    }
  });
});

describe('an exam', () => {
  const exam = foldExam([{ type: 'started', at: stateOf().now, paper: paper(), folder: 'exam' }]);
  const sat = stateOf({ exam });
  const task = opened(sat, 'headless-service');

  it('has no hints, solutions, lessons or comparisons', () => {
    for (const key of ['h', 's', 'l', 'x'])
      expect(press(task, key)).toMatchObject({ overlay: undefined, effects: [], task: { focus: 'requirements' } });
    expect(press(task, '5').task?.lower).toBe('answer');
    expect(press(task, 'v', 'v').task?.lower).toBe('answer');
    const narrow = send(task, { type: 'resized', size: { columns: 60, rows: 20 } });
    const seen = Array.from({ length: 5 }, (_, index) => press(narrow, ...Array(index).fill('tab')).task?.focus);
    expect(seen).not.toContain('diff');
  });

  it('is begun from the list, after asking', () => {
    expect(press(stateOf(), 'E')).toMatchObject({ overlay: { about: { kind: 'exam' } }, effects: [] });
    expect(press(stateOf(), 'E', 'y').effects).toEqual([{ type: 'exam' }]);
    expect(press(stateOf(), 'E', 'n')).toMatchObject({ overlay: undefined, effects: [] });
  });

  it('flags the task under the cursor, or the open one', () => {
    expect(press(sat, 'down', 'f').effects).toEqual([{ type: 'flag', task: 1 }]);
    expect(press(task, 'f').effects).toEqual([{ type: 'flag', task: 1 }]);
  });

  it('asks before it is handed in or left', () => {
    for (const state of [sat, task]) {
      expect(press(state, 'E').overlay).toEqual({ kind: 'confirm', about: { kind: 'end-exam' } });
      expect(press(state, 'E', 'y').effects).toEqual([{ type: 'end-exam' }]);
      expect(press(state, 'q', 'n').effects).toEqual([]);
      expect(press(state, 'q', 'y').effects).toEqual([{ type: 'quit' }]);
    }
  });

  it('pauses where it may, and opens nothing meanwhile', () => {
    expect(press(sat, 'p')).toMatchObject({ notice: { kind: 'no-pause' }, effects: [] });
    const events: ExamEvent[] = [
      { type: 'started', at: 0, paper: paper({ allowPause: true }), folder: 'exam' },
      { type: 'paused', at: 1 },
    ];
    expect(press(stateOf({ exam: foldExam(events.slice(0, 1)) }), 'p').effects).toContainEqual({ type: 'pause' });
    expect(press(stateOf({ exam: foldExam(events) }), 'enter').task).toBeUndefined();
  });

  it('warns as the time runs out, and ends with it', () => {
    const { now } = sat;
    const late = send(sat, { type: 'ticked', now: now + 44 * minute });
    expect(late.notice).toBeUndefined();
    expect(send(late, { type: 'ticked', now: now + 45 * minute }).notice).toEqual({
      kind: 'minutes-left',
      minutes: 15,
    });
    expect(send(late, { type: 'time-up' }).effects).toEqual([{ type: 'quit' }]);
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
