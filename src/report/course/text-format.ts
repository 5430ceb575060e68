import { percentOf } from '../../course/percent.ts';
import type { StudentScore, TaskScore } from '../../course/student-score.ts';
import { escapeControls } from '../escape.ts';
import { padEnd, padStart, textWidth } from '../text-width.ts';
import { courseWording } from '../wording/course.ts';
import { fill } from '../wording/fill.ts';
import { attentionOf } from './attention.ts';
import type { CourseFormat, CourseRun } from './course-format.ts';
import { fitWidth } from './fit-width.ts';
import { withoutCommands } from './github/workflow-command.ts';

const file = 'scores.txt';

/** Columns of a name; lines of what needs attention. */
const nameWidth = 26;
const mostAttention = 200;

/**
 * `scores.txt`, to be read in a terminal: the class in figures, the tasks by number, a row a student, and whatever
 * somebody has to look after. Columns are as wide as the course's weights ask for, so that no row is waited for.
 */
export const textFormat: CourseFormat = (run) => {
  const attention: string[] = [];
  let untold = 0;
  return {
    begin: () => [{ file, text: linesText([...head(run), ...tableHead(run)]) }],
    student: (score) => {
      for (const line of attentionOf(score, run)) {
        if (attention.length < mostAttention) attention.push(line);
        else untold += 1;
      }
      return [{ file, text: linesText([studentRow(score, run)]) }];
    },
    end: () => [{ file, text: linesText(foot(attention, untold, run)) }],
  };
};

/** A line may begin with a name, and be printed to the log of a workflow. */
function linesText(lines: readonly string[]): string {
  return lines.map((line) => `${withoutCommands(line)}\n`).join('');
}

function head({ course, summary, language, provenance }: CourseRun): string[] {
  const { counts, students, passed, scoreSum, max } = summary;
  const word = (key: keyof typeof courseWording, values = {}) => fill(courseWording[key][language], values);
  const ids = Math.max(...course.tasks.map(({ id }) => textWidth(id)));
  const digits = String(course.tasks.length).length;
  return [
    `${escapeControls(course.title[language])} (kubedrill ${provenance.kubedrillVersion}, Kubernetes ${provenance.kubernetesVersion})`,
    word('counts', { ...counts, students, tasks: course.tasks.length }),
    word('passed', { passed, students, mark: course.policy.passMark }),
    `${word('max')}: ${max}; ${word('sum', { sum: scoreSum })}`,
    '',
    word('tasks'),
    ...course.tasks.map(({ id, exercise, weight }, index) =>
      [
        ` ${padStart(String(index + 1), digits)}`,
        padEnd(escapeControls(id), ids),
        `${escapeControls(exercise.title[language].trim())} (${weight})`,
      ].join('  '),
    ),
    '',
    word('scores'),
  ];
}

/** Wide enough for every score of a task, with a mark behind it. */
function widthOf(max: number): number {
  return String(Math.trunc(max)).length + 6;
}

function tableHead({ course, summary, language }: CourseRun): string[] {
  const cells = [
    padEnd(courseWording.student[language], nameWidth),
    padStart(courseWording.total[language], widthOf(summary.max)),
    padStart('%', 6),
    ...course.tasks.map(({ weight }, index) => padStart(`${index + 1} `, widthOf(weight))),
  ];
  return [cells.join(' ').trimEnd()];
}

function studentRow(score: StudentScore, { course, summary }: CourseRun): string {
  const percent = percentOf(score);
  const cells = [
    padEnd(fitWidth(escapeControls(score.student.shown), nameWidth), nameWidth),
    padStart(score.score === undefined ? '?' : String(score.score), widthOf(summary.max)),
    padStart(percent === undefined ? '?' : tenths(percent), 6),
    ...score.tasks.map((task, index) => padStart(cell(task), widthOf(course.tasks[index]?.weight ?? 0))),
  ];
  return cells.join(' ').trimEnd();
}

/** Rounded down: nobody is to seem to have passed. */
function tenths(percent: number): string {
  return (Math.floor(percent * 10 + 1e-6) / 10).toFixed(1);
}

const marks: Readonly<Record<TaskScore['state'], string>> = { graded: ' ', missing: '-', ungradable: '!', fault: '?' };

/** The score and a mark; what was not submitted or has no score has the mark alone. */
function cell({ state, score, late }: TaskScore): string {
  if (state === 'missing' || score === undefined) return `${marks[state]} `;
  return `${score}${state === 'graded' && late ? '*' : marks[state]}`;
}

function foot(attention: readonly string[], untold: number, { summary, language }: CourseRun): string[] {
  const legend = (['lateMark', 'missingMark', 'ungradableMark', 'faultMark'] as const)
    .map((key) => courseWording[key][language].replaceAll('`', ''))
    .join('   ');
  const { untimed } = summary.counts;
  const lines = [
    ...attention,
    ...(untold === 0 ? [] : [fill(courseWording.more[language], { count: untold })]),
    ...(untimed === 0 ? [] : [fill(courseWording.untimed[language], { count: untimed })]),
  ];
  const told = lines.length === 0 ? [courseWording.nothingToSee[language]] : lines;
  return ['', legend, '', courseWording.attention[language], ...told.map((line) => `  ${line}`)];
}
