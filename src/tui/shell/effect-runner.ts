import type { Exercise } from '../../model/exercise.ts';
import { progressOf } from '../../progress/progress-of.ts';
import { beginAnswer } from '../answers/answer-file.ts';
import { appendText } from '../answers/append-text.ts';
import { gradeAnswer } from '../answers/grade-answer.ts';
import { startText } from '../answers/start-text.ts';
import type { AppServices } from '../services/app-services.ts';
import type { Effect } from '../state/effect.ts';
import type { AppStore, RunEffect } from './app-store.ts';
import { attempt } from './attempt.ts';
import { openInEditor } from './open-in-editor.ts';
import { createKeeper } from './progress-keeper.ts';

export interface Terminal {
  /** Gives the terminal to another program until the work is done. */
  suspend(work: () => Promise<void>): Promise<void>;
  /** Ends the app, for good or for an exam. */
  quit(to?: 'exam'): void;
}

/** Does what the reducer asks for, and tells it what came of it. One task at a time is watched. */
export function createEffectRunner(services: AppServices, terminal: Terminal): RunEffect {
  const keeper = createKeeper(services);
  let stopWatching: (() => void) | undefined;

  function unwatch(): void {
    stopWatching?.();
    stopWatching = undefined;
  }

  function fileOf({ id }: Exercise, store: AppStore): string {
    return services.answerFile(id, progressOf(store.getState().progress, id).file);
  }

  function open(exercise: Exercise, store: AppStore): void {
    unwatch();
    const file = fileOf(exercise, store);
    stopWatching = services.watch(file, () => store.guard(() => grade(exercise, store, false)));
    const watched = stopWatching !== undefined;
    const { id } = exercise;
    const reference = services.reference(id);
    store.dispatch({ type: 'opened', id, file: services.displayName(file), watched, reference });
    grade(exercise, store, false);
  }

  /** `asked`: by the key, so that it is said if nothing has changed. */
  function grade(exercise: Exercise, store: AppStore, asked: boolean): void {
    const file = fileOf(exercise, store);
    attempt(store, { kind: 'cannot-read', file: services.displayName(file) }, () => {
      const graded = gradeAnswer(exercise, file, progressOf(store.getState().progress, exercise.id), services);
      const { task } = store.getState();
      const unchanged = graded !== undefined && graded.text === task?.answer?.text;
      store.dispatch({ type: 'graded', id: exercise.id, answer: graded });
      if (graded?.attempt !== undefined) keeper.keep(graded.attempt, store);
      if (asked && graded === undefined) store.dispatch({ type: 'notice', notice: { kind: 'no-file' } });
      if (asked && unchanged) store.dispatch({ type: 'notice', notice: { kind: 'unchanged' } });
    });
  }

  /** Makes the learner's file where there is none; true if the learner has one now. */
  function begin(exercise: Exercise, store: AppStore): boolean {
    return writing(exercise, store, 'created', (file) => beginAnswer(exercise, file, services));
  }

  /** Puts a text into the learner's file; true if that could be done. */
  function write(
    exercise: Exercise,
    store: AppStore,
    notice: 'reset' | 'written',
    text: (file: string) => string,
  ): boolean {
    return writing(exercise, store, notice, (file) => {
      services.writeFile(file, text(file));
      return true;
    });
  }

  /** `work` tells whether it wrote anything. */
  function writing(
    exercise: Exercise,
    store: AppStore,
    notice: 'reset' | 'written' | 'created',
    work: (file: string) => boolean,
  ): boolean {
    const file = fileOf(exercise, store);
    const name = services.displayName(file);
    return attempt(store, { kind: 'cannot-write', file: name }, () => {
      if (!work(file)) return;
      keeper.keep({ type: 'file', exercise: exercise.id, file }, store);
      store.dispatch({ type: 'notice', notice: { kind: notice, file: name } });
    });
  }

  /** What another program has written meanwhile is not lost without asking. */
  function save(exercise: Exercise, { id, text, before }: Extract<Effect, { type: 'save' }>, store: AppStore): void {
    const file = fileOf(exercise, store);
    attempt(store, { kind: 'cannot-read', file: services.displayName(file) }, () => {
      if (services.readFile(file) !== before) store.dispatch({ type: 'changed-elsewhere', id, text });
      else if (write(exercise, store, 'written', () => text)) open(exercise, store);
    });
  }

  async function edit(exercise: Exercise, store: AppStore): Promise<void> {
    if (!begin(exercise, store)) return;
    await openInEditor(fileOf(exercise, store), services, terminal, store);
    // The folder may be new: only now can it be watched.
    if (store.getState().task?.exercise.id === exercise.id) open(exercise, store);
  }

  function show(store: AppStore, exercise: Exercise, what: 'lesson' | 'solution'): void {
    const { id } = exercise;
    const text = what === 'lesson' ? services.lesson(id) : services.reference(id);
    if (text === undefined) {
      store.dispatch({ type: 'notice', notice: { kind: what === 'lesson' ? 'no-lesson' : 'no-solution' } });
    } else if (what === 'lesson') store.dispatch({ type: 'lesson', id, markdown: text });
    else {
      keeper.keep({ type: 'solution', exercise: id }, store);
      store.dispatch({ type: 'solution', id, text });
    }
  }

  return (effect, store) => {
    if (effect.type === 'quit' || effect.type === 'close' || effect.type === 'exam') unwatch();
    if (effect.type === 'exam') terminal.quit('exam');
    if (effect.type === 'quit') terminal.quit();
    if (effect.type === 'read-progress') keeper.read(store);
    if (!('id' in effect)) return;
    const exercise = services.exercises.find(({ id }) => id === effect.id);
    if (exercise === undefined) return;
    switch (effect.type) {
      case 'open':
        return open(exercise, store);
      case 'edit':
        return edit(exercise, store);
      case 'grade':
        return grade(exercise, store, true);
      case 'reset':
        if (write(exercise, store, 'reset', () => startText(exercise, services.language))) open(exercise, store);
        return;
      case 'save':
        return save(exercise, effect, store);
      case 'write': {
        const text = (file: string) =>
          effect.how === 'replace' ? effect.text : appendText(services.readFile(file) ?? '', effect.text);
        if (write(exercise, store, 'written', text)) open(exercise, store);
        return;
      }
      case 'keep-hints':
        return keeper.keep({ type: 'hint', exercise: exercise.id, count: effect.count }, store);
      case 'show-lesson':
        return show(store, exercise, 'lesson');
      case 'show-solution':
        return show(store, exercise, 'solution');
    }
  };
}
