import { describeIntakeWarning, describeUnmatched } from '../../intake/describe-intake.ts';
import type { IntakeWarning } from '../../intake/intake-warning.ts';
import type { UnmatchedFile } from '../../intake/student-work.ts';
import { withoutCommands } from '../../report/course/github/workflow-command.ts';
import { escapeControls } from '../../report/escape.ts';
import { fill } from '../../report/wording/fill.ts';
import { gradeWording } from '../../report/wording/grade.ts';
import type { Context } from '../context.ts';

/** Lines that anybody reads; all of it is in the outcomes. */
const most = 40;

/** Tells on standard error what was odd about submissions, but not more than can be read. */
export class IntakeLog {
  readonly #context: Context;
  #lines = 0;

  constructor(context: Context) {
    this.#context = context;
  }

  warn(warning: IntakeWarning): void {
    this.#tell(describeIntakeWarning(warning, this.#context.language));
  }

  unmatched(student: string, { name, why }: UnmatchedFile): void {
    const { language } = this.#context;
    const values = {
      student: escapeControls(student),
      file: escapeControls(name),
      why: describeUnmatched(why, language),
    };
    this.#tell(fill(gradeWording.unmatched[language], values));
  }

  end(): void {
    const count = this.#lines - most;
    if (count > 0) this.#context.printError(`${fill(gradeWording.moreWarnings[this.#context.language], { count })}\n`);
  }

  #tell(line: string): void {
    this.#lines += 1;
    if (this.#lines <= most) this.#context.printError(`${withoutCommands(line)}\n`);
  }
}
