import type { Exercise } from '../../model/exercise.ts';
import { lineOf } from '../text/line.ts';
import { findIndex, type LinearCommand } from './linear-command.ts';
import type { LinearDesk } from './linear-desk.ts';
import { linearHelp, linearList, linearTask } from './linear-texts.ts';
import { check, edit, nextHint, reset, showLesson, showSolution } from './task-commands.ts';

/** The linear mode between two prompts: it knows which task is open. */
export class LinearSession {
  readonly #desk: LinearDesk;
  #open: number | undefined;

  constructor(desk: LinearDesk) {
    this.#desk = desk;
  }

  /** The open exercise. */
  get exercise(): Exercise | undefined {
    return this.#open === undefined ? undefined : this.#desk.services.exercises[this.#open];
  }

  greet(): void {
    const { linear } = this.#desk.words;
    this.#desk.print([lineOf(linear.title, 'bold'), []]);
    this.#list();
    this.#desk.print([[]]);
    this.#desk.say(linear.how);
  }

  /** What to do with the open task, or without one. */
  explain(): void {
    const { linear } = this.#desk.words;
    const { exercise } = this;
    if (exercise === undefined) this.#desk.say(linear.goOn);
    else this.#desk.say(linear.goOnTask(exercise.id, this.#desk.services.displayName(this.#desk.fileOf(exercise))));
  }

  /** Does what a line asks for; false where that is to end. */
  async run(command: LinearCommand): Promise<boolean> {
    const { words } = this.#desk;
    switch (command.type) {
      case 'nothing':
        break;
      case 'quit':
        this.#desk.say(words.linear.bye);
        return false;
      case 'list':
        this.#list();
        break;
      case 'help':
        this.#desk.print(linearHelp(this.#desk.context));
        break;
      case 'unknown':
        this.#desk.say(words.linear.unknownCommand(command.text));
        break;
      case 'open':
        this.#openExercise(command.exercise);
        break;
      default:
        if (this.exercise === undefined) this.#desk.say(words.linear.openFirst);
        else await this.#runOn(this.exercise, command);
    }
    return true;
  }

  async #runOn(exercise: Exercise, command: LinearCommand): Promise<void> {
    switch (command.type) {
      case 'show':
        return this.#showTask(exercise);
      case 'next':
        return this.#step(1);
      case 'previous':
        return this.#step(-1);
      case 'check':
        return check(this.#desk, exercise, command.file);
      case 'hint':
        return nextHint(this.#desk, exercise);
      case 'lesson':
        return showLesson(this.#desk, exercise);
      case 'solution':
        return showSolution(this.#desk, exercise);
      case 'edit':
        return edit(this.#desk, exercise);
      case 'reset':
        return reset(this.#desk, exercise);
    }
  }

  #list(): void {
    const { services, progress, context } = this.#desk;
    this.#desk.print(linearList(services.exercises, progress, context));
  }

  #openExercise(name: string): void {
    const ids = this.#desk.services.exercises.map(({ id }) => id);
    const index = findIndex(name, ids);
    if (index === undefined) this.#desk.say(this.#desk.words.linear.unknownExercise(name));
    else this.#open = index;
    if (index !== undefined && this.exercise !== undefined) this.#showTask(this.exercise);
  }

  #showTask(exercise: Exercise): void {
    this.#desk.print([...linearTask(exercise, this.#desk.context), []]);
    this.explain();
  }

  #step(step: 1 | -1): void {
    const index = (this.#open ?? 0) + step;
    if (index < 0) this.#desk.tell({ kind: 'first-exercise' });
    else if (index >= this.#desk.services.exercises.length) this.#desk.tell({ kind: 'last-exercise' });
    else this.#openExercise(String(index + 1));
  }
}
