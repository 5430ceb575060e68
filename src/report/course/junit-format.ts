import type { StudentScore, TaskScore } from '../../course/student-score.ts';
import { escapeControls } from '../escape.ts';
import { commandWording } from '../wording/commands.ts';
import { courseWording } from '../wording/course.ts';
import type { CourseFormat, CourseRun } from './course-format.ts';
import { findingMessage, scoreLine, taskDetails } from './feedback-text.ts';
import { shownId } from './shown-id.ts';
import { type RequirementView, taskView } from './task-view.ts';
import { xmlAttribute, xmlText } from './xml-text.ts';

const file = 'junit.xml';

/**
 * `junit.xml`: a suite a student, a case a requirement (a task, where only scores are revealed). Not met: a failure;
 * ungradable, or the grader's fault: an error; blocked, or nothing submitted: skipped. Points are properties.
 */
export const junitFormat: CourseFormat = (run) => ({
  begin: () => {
    const name = xmlAttribute(run.course.title[run.language]);
    return [{ file, text: `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="${name}">\n` }];
  },
  student: (score) => [{ file, text: suite(score, run) }],
  end: () => [{ file, text: '</testsuites>\n' }],
});

interface TestCase {
  readonly name: string;
  readonly task: TaskScore;
  /** Undefined for an open score. */
  readonly points: number | undefined;
  readonly maxPoints: number;
  /** Absent where it is passed. */
  readonly problem?: {
    readonly kind: 'failure' | 'error' | 'skipped';
    readonly message: string;
    readonly type: string;
  };
  readonly details: readonly string[];
}

function suite(score: StudentScore, run: CourseRun): string {
  const { student, max, tasks } = score;
  const cases = tasks.flatMap((task) => casesOf(task, run));
  const count = (kind: string) => cases.filter(({ problem }) => problem?.kind === kind).length;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  const properties = [
    ...property('student', shownId(student, run.course.policy)),
    ...(score.score === undefined ? [] : property('score', score.score)),
    ...property('max_score', max),
  ];
  return [
    `<testsuite name="${xmlAttribute(escapeControls(student.shown))}" ${counts}>`,
    `<properties>${properties.join('')}</properties>`,
    ...cases.map(caseXml),
    '</testsuite>\n',
  ].join('\n');
}

function caseXml({ name, task, points, maxPoints, problem, details }: TestCase): string {
  const own = [...(points === undefined ? [] : property('points', points)), ...property('max_points', maxPoints)];
  const text = details.length === 0 ? '' : xmlText(`\n${details.join('\n')}\n`);
  const told =
    problem === undefined
      ? ''
      : `<${problem.kind} message="${xmlAttribute(problem.message)}" type="${xmlAttribute(problem.type)}">${text}</${problem.kind}>`;
  const names = `name="${xmlAttribute(escapeControls(name))}" classname="${xmlAttribute(escapeControls(task.task.id))}"`;
  return `<testcase ${names}><properties>${own.join('')}</properties>${told}</testcase>`;
}

function property(name: string, value: string | number): string[] {
  return [`<property name="${name}" value="${xmlAttribute(escapeControls(String(value)))}"/>`];
}

/** Details of the whole task stand at its first case that is not passed. */
function casesOf(task: TaskScore, run: CourseRun): TestCase[] {
  const { requirements } = taskView(task, run.course.policy);
  const cases = requirements.length === 0 ? [taskCase(task, run)] : requirements.map((one) => oneCase(one, task, run));
  const first = cases.findIndex(({ problem }) => problem !== undefined);
  const details = taskDetails(task, run);
  return cases.map((one, index) => (index === first ? { ...one, details } : one));
}

function taskCase(task: TaskScore, { language }: CourseRun): TestCase {
  const { earned, points, score, max } = task;
  const base = { name: task.task.exercise.title[language], task, points: score, maxPoints: max, details: [] };
  const problem = stateProblem(task, language);
  if (problem !== undefined) return { ...base, problem };
  if (earned === points) return base;
  return { ...base, problem: { kind: 'failure', message: scoreLine(task, language), type: 'unmet' } };
}

function oneCase(
  { requirement, score, findings }: RequirementView,
  task: TaskScore,
  { language }: CourseRun,
): TestCase {
  const { state, earned, points } = score;
  const name = `${requirement.id}: ${requirement.says[language].trim()}`;
  const base = { name, task, points: task.state === 'fault' ? undefined : earned, maxPoints: points, details: [] };
  const problem = stateProblem(task, language);
  if (problem !== undefined) return { ...base, problem };
  if (state === 'met' || (state === 'would-be-met' && points > 0 && earned === points)) return base;
  const [finding] = findings;
  const word = state === 'missing' ? courseWording.missing : commandWording[state];
  const message = finding === undefined ? word[language] : findingMessage(finding, language);
  const kind = state === 'blocked' || state === 'missing' ? 'skipped' : 'failure';
  return { ...base, problem: { kind, message, type: state } };
}

/** What is the same of all cases of a task that was not graded. */
function stateProblem({ state }: TaskScore, language: CourseRun['language']): TestCase['problem'] {
  if (state === 'graded') return undefined;
  return { kind: state === 'missing' ? 'skipped' : 'error', message: courseWording[state][language], type: state };
}
