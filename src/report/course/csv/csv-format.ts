import { hasPassed, percentOf } from '../../../course/percent.ts';
import type { StudentScore, TaskScore } from '../../../course/student-score.ts';
import type { CourseFormat, CourseRun, OutputPiece } from '../course-format.ts';
import { reveals } from '../reveal.ts';
import { shownId } from '../shown-id.ts';
import { csvLine, csvText } from './csv-text.ts';

const scores = 'scores.csv';
const requirements = 'requirements.csv';

/**
 * `scores.csv`, a row a student, and where requirements are revealed `requirements.csv`, a row a student and
 * requirement. Headings are the same in every language, for programs; a score that is open is an empty cell.
 */
export const csvFormat: CourseFormat = (run) => {
  const { policy } = run.course;
  const withRequirements = reveals(policy.reveal, 'requirements');
  return {
    begin: () => [
      { file: scores, text: mark(run) + csvLine(scoreHeadings(run)) },
      ...(withRequirements ? [{ file: requirements, text: mark(run) + csvLine(requirementHeadings) }] : []),
    ],
    student: (score): OutputPiece[] => [
      { file: scores, text: csvLine(scoreRow(score, run)) },
      ...(withRequirements ? [{ file: requirements, text: requirementRows(score, run) }] : []),
    ],
    end: () => [],
  };
};

/** Without a byte order mark Excel takes UTF-8 for the system's own encoding, and Hangul is lost. */
function mark({ language }: CourseRun): string {
  return language === 'ko' ? '\ufeff' : '';
}

function scoreHeadings({ course }: CourseRun): string[] {
  const own = course.tasks.flatMap(({ id }) => [id, `${id} state`, `${id} days late`]);
  return ['id', 'name', 'total', 'max', 'percent', 'passed', ...own];
}

function scoreRow(score: StudentScore, { course }: CourseRun): (string | number)[] {
  const { student, max } = score;
  const passed = hasPassed(score, course.policy);
  return [
    csvText(shownId(student, course.policy)),
    csvText(student.shown),
    score.score ?? '',
    max,
    percentOf(score) ?? '',
    passed === undefined ? '' : passed ? 'yes' : 'no',
    ...score.tasks.flatMap((task) => [task.score ?? '', task.state, lateCell(task)]),
  ];
}

/** `late` where only the LMS says so, and nobody knows how many days. */
function lateCell({ daysLate, late }: TaskScore): string | number {
  return late && daysLate === 0 ? 'late' : daysLate;
}

const requirementHeadings = [
  'id',
  'name',
  'task',
  'exercise',
  'domain',
  'competency',
  'requirement',
  'state',
  'earned',
  'points',
];

function requirementRows({ student, tasks }: StudentScore, { course }: CourseRun): string {
  const who = [csvText(shownId(student, course.policy)), csvText(student.shown)];
  return tasks
    .flatMap(({ task, state: of, requirements: own }) =>
      own.map(({ id, state, earned, points }) => {
        const { exercise } = task;
        const what = [task.id, exercise.id, exercise.domain, exercise.competency, id];
        return of === 'fault'
          ? csvLine([...who, ...what, 'fault', '', points])
          : csvLine([...who, ...what, of === 'ungradable' ? 'ungradable' : state, earned, points]);
      }),
    )
    .join('');
}
