import type { StudentScore, TaskScore } from '../../../course/student-score.ts';
import { html } from '../../exam/html-escape.ts';
import { classWording } from '../../wording/class-report/page.ts';
import type { CourseRun } from '../course-format.ts';
import { studentLink } from './mistake-section.ts';
import { columnScore, exactScore } from './number-text.ts';
import { heading } from './overview.ts';
import { speaker } from './speaker.ts';
import { legend } from './state-legend.ts';
import { openMark, type StateMark, stateMarks } from './state-marks.ts';

/** Larger classes' single requirements are in the CSV file alone: a page of millions of cells is of no use. */
const mostMapped = 2_000;
/** Nor is a table of more rows than this. */
const mostRows = 20_000;

/** The table of all students, row by row: scores, and as a heat map what became of each requirement. */
export class StudentTable {
  readonly #run: CourseRun;
  readonly #mapped: boolean;
  readonly #rows: boolean;
  /** Made once: there are as many of them as students and requirements. */
  readonly #stateCells: ReadonlyMap<string, string>;
  readonly #open: string;

  constructor(run: CourseRun) {
    this.#run = run;
    this.#mapped = run.summary.students <= mostMapped;
    this.#rows = run.summary.students <= mostRows;
    const say = speaker(classWording, run.language);
    const marks = Object.entries({ ...stateMarks, open: openMark });
    this.#stateCells = new Map(marks.map(([state, mark]) => [state, stateCell(mark, say(mark.word))]));
    this.#open = say('openShort');
  }

  head(): string {
    const { course, language } = this.#run;
    const say = speaker(classWording, language);
    const notice = this.#rows
      ? this.#mapped
        ? say('studentsIntro')
        : say('noHeatMap', { count: mostMapped })
      : say('noRows', { count: mostRows });
    const groups = course.tasks.map(({ exercise }) => {
      const span = this.#mapped ? exercise.requirements.length + 1 : 1;
      return `<th scope="colgroup" colspan="${span}" class="task start">${html(exercise.title[language])}</th>`;
    });
    const columns = course.tasks.map(({ exercise }, index) => {
      const score = `<th scope="col" class="number start" data-column="${this.#columnOf(index)}">${say('score')}</th>`;
      return (
        score +
        (this.#mapped
          ? exercise.requirements.map(({ says }, place) => requirementHead(says[language], place)).join('')
          : '')
      );
    });
    return `${heading('students', language)}
<p class="dim">${notice}</p>
${this.#mapped ? `${legend(language, true)}\n` : ''}<div class="map-scroll scroll" tabindex="0" role="region" aria-labelledby="students"><table class="map" data-filter="${say('filter')}" data-hide="${say('hideNames')}">
<thead>
<tr><th scope="col" rowspan="2" class="first" data-column="0">${say('student')}</th><th scope="col" rowspan="2" class="number" data-column="1">${say('total')}</th>${groups.join('')}</tr>
<tr>${columns.join('')}</tr>
</thead>
<tbody>
`;
  }

  row({ student, score, tasks }: StudentScore): string {
    if (!this.#rows) return '';
    const cells = tasks.map((task) => this.#taskCells(task)).join('');
    return `<tr><th scope="row">${studentLink(student)}</th>${this.#scoreCell(score, 2)}${cells}</tr>\n`;
  }

  foot(): string {
    const { course, summary, language } = this.#run;
    const rest = course.tasks.reduce(
      (sum, { exercise }) => sum + (this.#mapped ? exercise.requirements.length : 0) + 1,
      0,
    );
    const filler = rest === 0 ? '' : `<td colspan="${rest}"></td>`;
    const sum = exactScore(summary.scoreSum);
    return `</tbody>
<tfoot><tr><th scope="row">${speaker(classWording, language)('sum')}</th><td class="number" data-sum="${sum}">${sum}</td>${filler}</tr></tfoot>
</table></div>
`;
  }

  /** The place of a task's score in a row. */
  #columnOf(task: number): number {
    const before = this.#run.course.tasks.slice(0, task);
    return before.reduce((sum, { exercise }) => sum + 1 + (this.#mapped ? exercise.requirements.length : 0), 2);
  }

  #taskCells({ state, score, requirements }: TaskScore): string {
    const cell = this.#scoreCell(score, 1, ' start');
    if (!this.#mapped) return cell;
    return requirements.reduce(
      (cells, one) => cells + (this.#stateCells.get(state === 'fault' ? 'open' : one.state) ?? ''),
      cell,
    );
  }

  #scoreCell(score: number | undefined, digits: number, more = ''): string {
    if (score === undefined) return `<td class="number${more}">${this.#open}</td>`;
    return `<td class="number${more}" data-score="${exactScore(score)}">${columnScore(score, digits)}</td>`;
  }
}

function stateCell({ symbol, look }: StateMark, word: string): string {
  return `<td class="c ${look}" aria-label="${word}">${symbol}</td>`;
}

function requirementHead(says: string, place: number): string {
  const text = html(says.trim().replaceAll('`', ''));
  return `<th scope="col" class="c"><abbr title="${text}">${place + 1}</abbr></th>`;
}
