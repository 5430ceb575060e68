import { appendText } from '../answers/append-text.ts';
import type { ExamDesk } from '../exam/exam-desk.ts';
import { pendingResult } from '../exam/pending-result.ts';
import type { AppServices } from '../services/app-services.ts';
import type { Effect } from '../state/effect.ts';
import type { AppStore, RunEffect } from './app-store.ts';
import { attempt } from './attempt.ts';
import type { Terminal } from './effect-runner.ts';
import { openInEditor } from './open-in-editor.ts';

/** Does what the reducer asks for in an exam. One task at a time is watched. */
export function createExamRunner(desk: ExamDesk, services: AppServices, terminal: Terminal): RunEffect {
  let stopWatching: (() => void) | undefined;

  function unwatch(): void {
    stopWatching?.();
    stopWatching = undefined;
  }

  /** Where the time is up, all is handed in, and the app ends. True while the exam lasts. */
  function lasts(): boolean {
    if (!desk.endIfDue()) return true;
    unwatch();
    terminal.quit();
    return false;
  }

  function open(task: number, store: AppStore): void {
    unwatch();
    const file = desk.fileOf(task);
    attempt(store, { kind: 'cannot-write', file: services.displayName(file) }, () => {
      desk.open(task);
      stopWatching = services.watch(file, () => store.guard(() => look(task, store)));
      const id = desk.exercise(task)?.id ?? '';
      const watched = stopWatching !== undefined;
      store.dispatch({ type: 'exam', exam: desk.exam });
      store.dispatch({ type: 'opened', id, file: services.displayName(file), watched, reference: undefined });
      look(task, store);
    });
  }

  /** Sees the file, and shows what the API server says of it. */
  function look(task: number, store: AppStore): void {
    const exercise = desk.exercise(task);
    if (!lasts() || exercise === undefined) return;
    const name = services.displayName(desk.fileOf(task));
    attempt(store, { kind: 'cannot-read', file: name }, () => {
      const text = desk.look(task);
      const answer =
        text === undefined ? undefined : { text, result: pendingResult(services.grade(exercise, [{ name, text }])) };
      store.dispatch({ type: 'exam', exam: desk.exam });
      store.dispatch({ type: 'graded', id: exercise.id, answer });
    });
  }

  function write(task: number, { text, how }: Extract<Effect, { type: 'write' }>, store: AppStore): void {
    const file = desk.fileOf(task);
    const written = attempt(store, { kind: 'cannot-write', file: services.displayName(file) }, () => {
      services.writeFile(file, how === 'replace' ? text : appendText(services.readFile(file) ?? '', text));
    });
    if (written) look(task, store);
  }

  async function edit(task: number, store: AppStore): Promise<void> {
    await openInEditor(desk.fileOf(task), services, terminal, store);
    if (store.getState().task !== undefined) open(task, store);
  }

  return (effect, store) => {
    if (!lasts()) return;
    const { cursor } = store.getState();
    switch (effect.type) {
      case 'open':
        return open(cursor, store);
      case 'edit':
        return edit(cursor, store);
      case 'grade':
        return look(cursor, store);
      case 'write':
        return write(cursor, effect, store);
      case 'save':
        if (services.readFile(desk.fileOf(cursor)) !== effect.before)
          return store.dispatch({ type: 'changed-elsewhere', id: effect.id, text: effect.text });
        return write(cursor, { ...effect, type: 'write', how: 'replace' }, store);
      case 'flag':
        desk.flag(effect.task);
        return store.dispatch({ type: 'exam', exam: desk.exam });
      case 'pause':
        unwatch();
        if (desk.exam.pausedAt === undefined) desk.pause();
        else desk.resume();
        return store.dispatch({ type: 'exam', exam: desk.exam });
      case 'close':
        return unwatch();
      case 'end-exam':
        desk.end('candidate');
        unwatch();
        return terminal.quit();
      case 'quit':
        unwatch();
        return terminal.quit();
    }
  };
}
