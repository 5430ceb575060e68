import { clockText, warningDue } from '../../exam/exam-clock.ts';
import type { Exercise } from '../../model/exercise.ts';
import type { Style } from '../../report/style.ts';
import { renderSourceVerdicts } from '../../report/verdict-text.ts';
import { appWords } from '../../report/wording/app.ts';
import { isUntouched } from '../answers/is-untouched.ts';
import type { ExamDesk } from '../exam/exam-desk.ts';
import { type ExamWordKey, examWord } from '../exam/exam-words.ts';
import type { LinesContext } from '../lines/lines-context.ts';
import type { AppServices } from '../services/app-services.ts';
import { type Line, printLine } from '../text/line.ts';
import { noticeText } from '../text/notice-text.ts';
import { wrapLine } from '../text/wrap-line.ts';
import { type ExamCommand, readExamCommand } from './exam-command.ts';
import { examOverview, examTask } from './exam-texts.ts';
import type { TerminalPort } from './terminal-port.ts';

/**
 * An exam line by line: tasks by number, the candidate's own editor, and of a file only what the API server says of it,
 * as in the terminal of the real exam. Ends when the exam has ended, or when the candidate leaves and the clock runs on.
 */
export class ExamSession {
  readonly #desk: ExamDesk;
  readonly #services: AppServices;
  readonly #port: TerminalPort;
  readonly #context: LinesContext;
  #warnedAt: number;

  constructor(desk: ExamDesk, services: AppServices, port: TerminalPort, style: Style) {
    this.#desk = desk;
    this.#port = port;
    this.#services = port.withFreeTerminal(services);
    this.#context = { language: services.language, style, width: port.width };
    this.#warnedAt = desk.timeLeft;
  }

  async run(): Promise<void> {
    const { paper } = this.#desk.exam;
    this.#say('begins', { tasks: paper.tasks.length, minutes: paper.minutes, mark: paper.passMark });
    this.#overview();
    this.#say('howTo');
    for (;;) {
      if (this.#timeIsUp()) return;
      this.#warn();
      const line = await this.#port.ask(`${this.#desk.exam.current + 1} ${clockText(this.#desk.timeLeft)}> `);
      if (this.#timeIsUp()) return;
      if (line === undefined || !(await this.#do(readExamCommand(line)))) break;
    }
    if (this.#desk.exam.ended === undefined) this.#say('later');
  }

  #timeIsUp(): boolean {
    if (this.#desk.exam.ended !== undefined) return true;
    if (!this.#desk.endIfDue()) return false;
    this.#say('timeIsUp');
    return true;
  }

  #warn(): void {
    const left = this.#desk.timeLeft;
    const minutes = warningDue(this.#warnedAt, left);
    this.#warnedAt = left;
    if (minutes !== undefined) this.#say('warning', { minutes });
  }

  /** False where the session is to end. */
  async #do(command: ExamCommand): Promise<boolean> {
    switch (command.type) {
      case 'nothing':
        return true;
      case 'unknown':
        this.#say('unknown', { text: command.text });
        return true;
      case 'open':
        this.#open(command.task);
        return true;
      case 'next':
      case 'previous':
        this.#open(this.#desk.exam.current + (command.type === 'next' ? 1 : -1));
        return true;
      case 'tasks':
        this.#overview();
        return true;
      case 'help':
        for (const [name, does] of appWords(this.#context.language).examCommands)
          this.#print(wrapLine(`${name}: ${does}`, this.#context));
        return true;
      case 'time':
        this.#say('left', { time: clockText(this.#desk.timeLeft) });
        return true;
      case 'pause':
      case 'resume':
        this.#pause(command.type);
        return true;
      case 'end':
        return !(await this.#end());
      case 'quit':
        return false;
      default:
        await this.#withTask(command.type);
        return true;
    }
  }

  async #withTask(what: 'show' | 'edit' | 'check' | 'flag'): Promise<void> {
    const { current, tasks } = this.#desk.exam;
    const exercise = this.#desk.exercise(current);
    if (tasks[current]?.seen !== true || exercise === undefined) return this.#say('openFirst');
    if (what === 'show') this.#show(exercise);
    else if (what === 'check') this.#check(exercise);
    else if (what === 'edit') await this.#edit(exercise);
    else {
      this.#desk.flag(current);
      const isSet = this.#desk.exam.tasks[current]?.flagged === true;
      this.#say(isSet ? 'flagSet' : 'flagUnset', { number: current + 1 });
    }
  }

  #open(task: number): void {
    const exercise = this.#desk.exercise(task);
    if (exercise === undefined) this.#say('noTask', { number: task + 1 });
    else {
      this.#desk.open(task);
      this.#show(exercise);
    }
  }

  #show(exercise: Exercise): void {
    const file = this.#services.displayName(this.#desk.fileOf(this.#desk.exam.current));
    this.#print(examTask(this.#desk, exercise, file, this.#context));
  }

  async #edit(exercise: Exercise): Promise<void> {
    const outcome = await this.#services.openEditor(this.#desk.fileOf(this.#desk.exam.current));
    const words = appWords(this.#context.language);
    if (outcome.kind === 'missing') this.#tell(noticeText({ ...outcome, kind: 'editor-missing' }, words));
    else if (outcome.kind === 'failed') this.#tell(noticeText({ ...outcome, kind: 'editor-failed' }, words));
    if (outcome.kind !== 'missing') this.#check(exercise);
  }

  /** What the API server says of the file, and nothing of what the task asks for. */
  #check(exercise: Exercise): void {
    const { current } = this.#desk.exam;
    const text = this.#desk.look(current);
    if (text === undefined || isUntouched(exercise, text)) {
      this.#say('nothingYet');
      return;
    }
    const name = this.#services.displayName(this.#desk.fileOf(current));
    const { parsed, verdicts } = this.#services.grade(exercise, [{ name, text }]);
    for (const one of parsed) this.#port.print(`${renderSourceVerdicts(one, verdicts, this.#context)}\n`);
  }

  #pause(what: 'pause' | 'resume'): void {
    if (!this.#desk.exam.paper.allowPause) {
      this.#say('noPause');
      return;
    }
    if (what === 'pause') this.#desk.pause();
    else this.#desk.resume();
    this.#warnedAt = this.#desk.timeLeft;
    this.#say(what === 'pause' ? 'paused' : 'left', { time: clockText(this.#desk.timeLeft) });
  }

  /** True where the candidate means it. */
  async #end(): Promise<boolean> {
    const { tasks } = this.#desk.exam;
    for (const task of tasks.keys()) this.#desk.look(task);
    const open = this.#desk.exam.tasks.filter(({ text }, index) => {
      const exercise = this.#desk.exercise(index);
      return text === undefined || (exercise !== undefined && isUntouched(exercise, text));
    }).length;
    const question = examWord(this.#context.language, 'askEnd', { open, count: tasks.length });
    if (!(await this.#port.confirm(question))) return false;
    this.#desk.end('candidate');
    return true;
  }

  #overview(): void {
    this.#print(examOverview(this.#desk, this.#context));
  }

  #say(key: ExamWordKey, values: Readonly<Record<string, string | number>> = {}): void {
    this.#tell(examWord(this.#context.language, key, values));
  }

  #tell(text: string): void {
    this.#print(wrapLine(text, this.#context));
  }

  #print(lines: readonly Line[]): void {
    this.#port.print(lines.map((line) => `${printLine(line, this.#context.style).trimEnd()}\n`).join(''));
  }
}
